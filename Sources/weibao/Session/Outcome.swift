/// How the program ends, as scripts see it.
enum Outcome: Int32 {
  case done = 0
  /// Refused by the registry or by the server.
  case refused = 1
  case noConnection = 2
  /// A script or pipe stopped at an error.
  case stopped = 3
  /// Something was written that is no command (`EX_USAGE`).
  case usage = 64
  /// A defect of this program (`EX_SOFTWARE`).
  case defect = 70
  case cancelled = 130
}

/// What went wrong, in words for the person who typed, and how the program ends by it.
struct Complaint: Error, Equatable {
  let outcome: Outcome
  let message: String
  /// What can be done instead.
  var hint: String?
  /// Lines that show where in a statement.
  var place: String?
  /// The line of a script that it arose at, `file:line:`.
  var origin: String?

  /// A complaint in the language in force.
  init(_ outcome: Outcome, _ message: Bilingual, hint: Bilingual? = nil) {
    self.init(outcome, message.text, hint: hint?.text)
  }

  /// A complaint in words that are not ours.
  init(_ outcome: Outcome, _ message: String, hint: String? = nil) {
    self.outcome = outcome
    self.message = message
    self.hint = hint
  }
}
