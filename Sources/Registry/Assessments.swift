public import Postgres

/// What came of assessing a case.
public struct AssessedCase: Sendable, PGRow {
  /// The risk that holds now, by code and by name.
  public let risk: String
  /// The name of that risk.
  public let riskName: String?
  /// The number of the event.
  public let eventID: String
  /// When the database took it in.
  public let recordedAt: Timestamp
  /// Whether a lower risk waits for a second person.
  public let waitsForSecond: Bool

  /// Reads the columns that ``Registry/assessCase(_:risk:note:happenedAt:reasons:)`` asks for.
  public init(row: borrowing Row) throws(PostgresError) {
    (risk, riskName, eventID, recordedAt, waitsForSecond) = try row.decode(
      (String, String?, String, Timestamp, Bool).self)
  }
}

extension Registry {
  /// Says how great the risk is (评估). A higher one holds at once, a lower one waits for a second person.
  ///
  /// - Parameters:
  ///   - risk: By code or name.
  ///   - note: What was found.
  ///   - happenedAt: As the server reads an instant; now, where nothing is said.
  ///   - reasons: Asked for where the risk becomes lower.
  public mutating func assessCase(
    _ number: String, risk: String, note: String, happenedAt: String? = nil, reasons: ChildReasons = ChildReasons()
  ) throws(PostgresError) -> AssessedCase {
    try one(
      """
      select done.risk, codes.name, done.event_id, done.recorded_at, done.waits_for_second
      from api.assess_case(
        case_number => \(number), risk => \(risk), note => \(note), happened_at => \(happenedAt),
        best_for_child => \(reasons.bestForChild), child_wish => \(reasons.childWish), not_asked => \(reasons.notAsked)) done
      left join api.codes codes on codes.kind = 'risk' and codes.code = done.risk
      """, as: AssessedCase.self)
  }

  /// Lets a lower risk hold, as a second person (确认降级).
  public mutating func confirmLowering(
    _ number: String, note: String? = nil, reasons: ChildReasons = ChildReasons()
  ) throws(PostgresError) -> Timestamp {
    try value(
      """
      select api.confirm_lowering(
        case_number => \(number), note => \(note),
        best_for_child => \(reasons.bestForChild), child_wish => \(reasons.childWish), not_asked => \(reasons.notAsked))
      """, as: Timestamp.self)
  }

  /// Records the assistance plan of a case (帮扶方案).
  ///
  /// - Parameters:
  ///   - note: The plan, in words.
  ///   - happenedAt: As the server reads an instant; now, where nothing is said.
  public mutating func recordPlan(
    _ number: String, note: String, happenedAt: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.record_plan(
        case_number => \(number), note => \(note), happened_at => \(happenedAt))
      """, as: RecordedEvent.self)
  }
}
