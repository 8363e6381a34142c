import Glibc

/// Reads a line at the terminal without showing it, such as a password.
public enum SecretLine {
  /// What came of asking.
  public enum Reading: Equatable {
    /// The line, without its end.
    case line(String)
    /// A line whose bytes are not UTF-8.
    case notUTF8
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal is gone.
    case end
    /// There is no terminal at which somebody could be asked.
    case noTerminal
  }

  /// Whether the process has a terminal.
  public static var hasTerminal: Bool {
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    if terminal >= 0 { close(terminal) }
    return terminal >= 0
  }

  /// Asks at the terminal of the process, whatever its standard input and output are.
  ///
  /// The keys come one by one and no signal is made of them, so that the terminal is as it was whatever was pressed.
  public static func read(prompt: String) -> Reading {
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return .noTerminal }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return .noTerminal }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    say(prompt, at: terminal)
    let reading = line(at: terminal)
    say("\n", at: terminal)
    tcsetattr(terminal, TCSAFLUSH, &before)
    return reading
  }

  private static func line(at terminal: Int32) -> Reading {
    var bytes: [UInt8] = []
    var key: UInt8 = 0
    while true {
      let count = Glibc.read(terminal, &key, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return .end }
      switch key {
      case 0x0A, 0x0D: return String(validating: bytes, as: UTF8.self).map { .line($0) } ?? .notUTF8
      case 0x03: return .interrupted
      case 0x04: if bytes.isEmpty { return .end }
      case 0x15: bytes = []
      case 0x08, 0x7F: dropLastCharacter(of: &bytes)
      default: bytes.append(key)
      }
    }
  }

  private static func dropLastCharacter(of bytes: inout [UInt8]) {
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }

  private static func say(_ text: String, at terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = write(terminal, bytes, bytes.count)
  }
}
