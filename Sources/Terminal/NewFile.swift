import Glibc

/// A file that is made, and never takes the place of another.
public enum NewFile {
  /// Writes a text to a file that is not there yet, readable by its owner only.
  ///
  /// - Throws: ``OutputFile/Failure``; `EEXIST` where there is a file already. What could not be written whole is removed.
  public static func write(_ text: String, to path: String) throws(OutputFile.Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputFile.Failure(code: errno) }
    do throws(OutputFile.Failure) {
      try OutputFile(descriptor: descriptor).write(text)
      guard close(descriptor) == 0 else { throw OutputFile.Failure(code: errno) }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Removes a file that was made here.
  public static func remove(_ path: String) { unlink(path) }
}
