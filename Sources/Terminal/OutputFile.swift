import Glibc

/// An open file that texts are written to as a whole.
public struct OutputFile: Sendable {
  /// The reader is gone, or there is no room.
  public struct Failure: Error {
    /// The system's number of the error.
    public let code: Int32

    /// Whether only the reader stopped reading, as `head` does.
    public var readerIsGone: Bool { code == EPIPE }

    /// The system's words for it.
    public var text: String { String(cString: strerror(code)) }
  }

  /// Standard output.
  public static let standard = OutputFile(descriptor: STDOUT_FILENO)
  /// Standard error.
  public static let error = OutputFile(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Writes the whole text, without a buffer of its own.
  ///
  /// - Throws: ``Failure``.
  public func write(_ text: String) throws(Failure) {
    var text = text
    let failure = text.withUTF8 { bytes -> Int32? in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          return errno
        }
      }
      return nil
    }
    if let failure { throw Failure(code: failure) }
  }
}
