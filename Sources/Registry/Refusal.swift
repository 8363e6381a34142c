public import Postgres

/// What the registry itself said no to, by one of its rules.
///
/// The words are the database's, in the language that ``Registry/speak(_:)`` asked for; nothing is added here.
public struct Refusal: Error, Sendable {
  /// The name of the rule, as `sql/reference/messages.csv` has it.
  public let rule: String
  /// The code, of the class `WB`.
  public let state: SQLState
  /// What is refused and why.
  public let message: String
  /// What can be done instead.
  public let hint: String?

  /// The refusal that an error of the server is, or nil where it is another kind of error.
  public init?(_ error: PostgresError) {
    guard let state = error.state, state.classCode == "WB" else { return nil }
    rule = error.constraint ?? ""
    self.state = state
    message = error.message
    hint = error.hint
  }
}
