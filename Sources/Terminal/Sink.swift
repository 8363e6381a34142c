import Glibc

/// Where results go: to standard output, into a file, or to another program.
public final class Sink: @unchecked Sendable {
  // Unchecked: nothing of it changes but by `close`, which whoever owns it calls once.

  /// Standard output.
  public static let standard = Sink(file: .standard, child: nil)

  /// What is written to.
  public let file: OutputFile
  private var child: pid_t?
  private var isOpen: Bool

  private init(file: OutputFile, child: pid_t?) {
    self.file = file
    self.child = child
    isOpen = file.descriptor > STDERR_FILENO
  }

  /// A new file, or an old one that is emptied. Only its owner can read it: a result may tell of children.
  ///
  /// - Throws: ``OutputFile/Failure``.
  public convenience init(path: String) throws(OutputFile.Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputFile.Failure(code: errno) }
    self.init(file: OutputFile(descriptor: descriptor), child: nil)
  }

  /// A command line of the system's shell, which reads what is written.
  ///
  /// - Throws: ``OutputFile/Failure``.
  public convenience init(command: String) throws(OutputFile.Failure) {
    guard let pipe = Pipe() else { throw OutputFile.Failure(code: errno) }
    guard let child = Child.spawn(["sh", "-c", command], input: pipe.read) else {
      let code = errno
      pipe.close()
      throw OutputFile.Failure(code: code)
    }
    Glibc.close(pipe.read)
    self.init(file: OutputFile(descriptor: pipe.write), child: child)
  }

  deinit { close() }

  /// Whether it is standard output.
  public var isStandard: Bool { file.descriptor == STDOUT_FILENO }

  /// Closes the file, and waits until the program that read from it has ended.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(file.descriptor)
    if let child { Child.wait(for: child) }
    child = nil
  }
}
