import Glibc
import Synchronization

/// Tells who waits for a long answer that it is still awaited: on standard error where that is a terminal, until anything is written.
public enum Waiting {
  private struct State {
    var isOn = false
    var isWritten = false
  }

  private static let state = Mutex(State())

  /// From now on ``tell(_:)`` shows what it is told.
  public static func begin() {
    guard isatty(STDERR_FILENO) != 0 else { return }
    state.withLock { $0 = State(isOn: true) }
  }

  /// Shows a line in the place of the one before; nothing outside of a wait.
  public static func tell(_ line: String) {
    state.withLock { state in
      guard state.isOn else { return }
      state.isWritten = true
      write("\r" + line + "\u{1B}[K")
    }
  }

  /// Takes away what was shown, and shows no more.
  public static func end() {
    state.withLock { state in
      if state.isWritten { write("\r\u{1B}[K") }
      state = State()
    }
  }

  private static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
