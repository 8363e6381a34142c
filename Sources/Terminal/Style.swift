import Glibc

/// Emphasis on a terminal: colours where the reader's terminal shows them, plain text everywhere else.
public struct Style: Sendable {
  /// What a text is, not how it looks.
  public enum Role: String, Sendable {
    /// The head of a table or a section.
    case heading = "1"
    /// The word that begins an error message.
    case error = "1;31"
    /// Something that must be noticed: a demo database, a notice of the server.
    case notice = "1;33"
    /// Something whose time is over.
    case overdue = "31"
    /// Something whose time is near.
    case soon = "33"
    /// The steady part of the prompt.
    case prompt = "32"
  }

  /// Whether anything is emphasised at all.
  public let isOn: Bool

  /// Takes the decision as it is.
  public init(isOn: Bool) {
    self.isOn = isOn
  }

  /// Decides for one open file: on for a terminal, unless `NO_COLOR` is set to something or `TERM` is `dumb`.
  public init(for descriptor: Int32) {
    let refused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let terminal = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    self.init(isOn: isatty(descriptor) != 0 && !refused && terminal != "dumb")
  }

  /// The text in the look of its role.
  public func callAsFunction(_ role: Role, _ text: String) -> String {
    isOn ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The text in the look of its role, for a prompt.
  ///
  /// Readline counts the columns of its prompt; the marks around each sequence tell it what fills none.
  public func inPrompt(_ role: Role, _ text: String) -> String {
    isOn ? "\u{1}\u{1B}[\(role.rawValue)m\u{2}\(text)\u{1}\u{1B}[0m\u{2}" : text
  }
}
