public import Postgres

/// What came of taking a case up a tier.
public struct EscalatedCase: Sendable, PGRow {
  /// The upper unit, which owes a decision, by code and by name.
  public let toUnitCode, toUnit: String
  /// By when it owes it.
  public let decideBy: Timestamp?
  /// Why there is no such time, where there is none.
  public let dueUnknown: String?

  /// Reads the columns that `api.escalate_case` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (toUnitCode, toUnit, decideBy, dueUnknown) = try row.decode((String, String, Timestamp?, String?).self)
  }
}

extension Registry {
  /// Takes a case up a tier (升级上报). Until the upper unit decides, everybody answers as before.
  public mutating func escalateCase(_ number: String, note: String) throws(PostgresError) -> EscalatedCase {
    try one(
      """
      select to_unit_code, to_unit, decide_by, due_unknown from api.escalate_case(
        number => \(number), note => \(note))
      """, as: EscalatedCase.self)
  }

  /// Decides on a case that went up to the caller's unit (决定升级事项).
  ///
  /// - Parameters:
  ///   - decision: `take_over` or `instruct`, or its name.
  ///   - note: The instruction, or why.
  public mutating func decideEscalation(
    _ number: String, decision: String, note: String
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.decide_escalation(
        number => \(number), decision => \(decision), note => \(note))
      """, as: RecordedEvent.self)
  }
}
