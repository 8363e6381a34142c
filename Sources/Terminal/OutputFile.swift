import Glibc

/// An open file that texts are written to as a whole.
public struct OutputFile: Sendable {
  /// The reader is gone, or there is no room.
  public struct Failure: Error {
    /// The system's number of the error.
    public let code: Int32

    /// An error by the system's number.
    public init(code: Int32) { self.code = code }

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
    if let failure = text.withUTF8({ put(UnsafeRawBufferPointer($0)) }) { throw failure }
  }

  /// Writes all of the bytes, without a buffer of its own.
  ///
  /// - Throws: ``Failure``.
  public func write(_ bytes: [UInt8]) throws(Failure) {
    if let failure = bytes.withUnsafeBytes({ put($0) }) { throw failure }
  }

  private func put(_ bytes: UnsafeRawBufferPointer) -> Failure? {
    if descriptor <= STDERR_FILENO { Waiting.end() }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        return Failure(code: errno)
      }
    }
    return nil
  }
}
