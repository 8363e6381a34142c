import Glibc

/// The lines of a pipe or file, as they come.
public struct InputLines: ~Copyable {
  /// What came of asking for a line.
  public enum Reading: Equatable {
    /// The bytes of a line, without its end (LF or CR LF).
    case line([UInt8])
    /// Ctrl-C.
    case interrupted
    /// There are no more.
    case end
    /// It cannot be read, for the reason by this number of the system's.
    case failure(Int32)
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Standard input.
  public init() { descriptor = STDIN_FILENO }

  /// The file at `path`, or nil where it cannot be opened; `errno` tells why.
  public init?(path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
  }

  /// The lines of a text.
  public init(text: String) {
    descriptor = -1
    buffer = Array(text.utf8)
    isAtEnd = true
  }

  /// How many bytes the file has; nil where it is none.
  public var size: Int? {
    var status = stat()
    guard descriptor > STDIN_FILENO, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  deinit {
    // what could not be opened is not closed either: that would hide the reason
    if descriptor > STDIN_FILENO { close(descriptor) }
  }

  /// The next line; the last one need not have an end.
  public mutating func next() -> Reading {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return .line(take(until: end, skipping: 1))
      }
      searched = buffer.count
      if isAtEnd { return start < buffer.count ? .line(take(until: buffer.count, skipping: 0)) : .end }
      if let stop = fill(&searched) { return stop }
    }
  }

  private mutating func take(until end: Int, skipping: Int) -> [UInt8] {
    var line = buffer[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    start = end + skipping
    return Array(line)
  }

  /// Reads on; the reason if that is not possible.
  private mutating func fill(_ searched: inout Int) -> Reading? {
    buffer.removeFirst(start)
    searched -= start
    start = 0
    var sources = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, 2, -1) >= 0 else { return errno == EINTR ? nil : .failure(errno) }
    if sources[1].revents != 0 {
      while let kind = Signals.next() {
        if kind == .interrupt { return .interrupted }
      }
    }
    guard sources[0].revents != 0 else { return nil }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0 { return errno == EINTR ? nil : .failure(errno) }
    buffer += chunk[..<count]
    isAtEnd = count == 0
    return nil
  }
}
