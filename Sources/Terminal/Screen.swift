import Glibc

/// The size of the window that standard output goes to.
public struct Screen: Sendable {
  /// How many characters of single width fit in a line.
  public let columns: Int
  /// How many lines fit.
  public let rows: Int

  /// The size now, or nil where standard output is no terminal.
  public static var current: Screen? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) != 0 else { return nil }
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return Screen(columns: 80, rows: 24)
    }
    return Screen(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Clears the window, and what has scrolled out of it.
  public static func clear() throws(OutputFile.Failure) {
    guard isatty(STDOUT_FILENO) != 0 else { return }
    try OutputFile.standard.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }

  /// How many lines of the window a text takes once its long lines are wrapped.
  func height(of text: String) -> Int {
    guard !text.isEmpty else { return 0 }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
      .reduce(0) { $0 + max(1, (CellWidth.of(String($1)) + columns - 1) / columns) }
  }
}
