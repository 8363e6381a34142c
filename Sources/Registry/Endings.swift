public import Postgres

/// What was recorded, and by when the answer to it is owed.
public struct DueEvent: Sendable, PGRow {
  /// The number of the event.
  public let eventID: String
  /// By when.
  public let dueAt: Timestamp?
  /// Why there is no such time, where there is none.
  public let dueUnknown: String?

  /// Reads an event, an instant, and why there is none.
  public init(row: borrowing Row) throws(PostgresError) {
    (eventID, dueAt, dueUnknown) = try row.decode((String, Timestamp?, String?).self)
  }
}

/// The ways in which a case ends other than by being closed. Adoption, coming of age and never having been identified are
/// proposed here and confirmed as a closing is, with ``Registry/confirmClosing(_:note:reasons:)``.
extension Registry {
  /// The child moves to a place outside (迁出); the unit answers until the receipt from there is recorded.
  ///
  /// - Parameters:
  ///   - place: Where to.
  ///   - happenedAt: As the server reads an instant; now, where nothing is said.
  /// - Returns: By when the receipt is owed.
  public mutating func moveAway(
    _ number: String, to place: String, note: String? = nil, happenedAt: String? = nil
  ) throws(PostgresError) -> DueEvent {
    try one(
      """
      select event_id, receipt_due_at, due_unknown from api.move_away(
        case_number => \(number), to_place => \(place), note => \(note), happened_at => \(happenedAt))
      """, as: DueEvent.self)
  }

  /// Records the receipt from the new place (迁入地回执): the case ends at the returned instant.
  ///
  /// - Parameter paper: Its title or number.
  public mutating func recordReceipt(
    _ number: String, paper: String, happenedAt: String? = nil
  ) throws(PostgresError) -> Timestamp {
    try value(
      "select api.record_receipt(case_number => \(number), paper => \(paper), happened_at => \(happenedAt))",
      as: Timestamp.self)
  }

  /// The child stays after all (取消迁出).
  public mutating func callOffMove(_ number: String, note: String) throws(PostgresError) -> Timestamp {
    try value("select api.call_off_move(case_number => \(number), note => \(note))", as: Timestamp.self)
  }

  /// Proposes to end a case because the child was adopted (收养).
  ///
  /// - Parameter paper: The number of the adoption's certificate.
  public mutating func endByAdoption(
    _ number: String, paper: String, note: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.end_by_adoption(
        case_number => \(number), paper => \(paper), note => \(note))
      """, as: RecordedEvent.self)
  }

  /// Proposes to end a case because nobody ever found out who the child is (身份未查明).
  public mutating func endUnidentified(_ number: String, note: String) throws(PostgresError) -> RecordedEvent {
    try one(
      "select \(RecordedEvent.columns) from api.end_unidentified(case_number => \(number), note => \(note))",
      as: RecordedEvent.self)
  }

  /// Proposes to end a case because the child has come of age (满十八周岁).
  public mutating func endAt18(_ number: String, note: String) throws(PostgresError) -> RecordedEvent {
    try one(
      "select \(RecordedEvent.columns) from api.end_at_18(case_number => \(number), note => \(note))",
      as: RecordedEvent.self)
  }

  /// Records what is to become of a child who comes of age (满十八周岁安排).
  public mutating func recordLeavingPlan(
    _ number: String, note: String, happenedAt: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.record_leaving_plan(
        case_number => \(number), note => \(note), happened_at => \(happenedAt))
      """, as: RecordedEvent.self)
  }

  /// Records that the child has died (死亡); the file stands still until the leading group has reviewed it.
  ///
  /// - Returns: By when the review is owed.
  public mutating func recordDeath(
    _ number: String, note: String, happenedAt: String? = nil
  ) throws(PostgresError) -> DueEvent {
    try one(
      """
      select event_id, review_due_at, due_unknown from api.record_death(
        case_number => \(number), note => \(note), happened_at => \(happenedAt))
      """, as: DueEvent.self)
  }

  /// Concludes the leading group's review after a death (复核结论): the case ends at the returned instant.
  public mutating func concludeReview(_ number: String, note: String) throws(PostgresError) -> Timestamp {
    try value("select api.conclude_review(case_number => \(number), note => \(note))", as: Timestamp.self)
  }
}
