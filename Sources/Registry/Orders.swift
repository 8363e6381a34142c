public import Postgres

/// A reminder (催办) or an order to answer (督办), on a case or lead.
public struct Order: Sendable, PGRow {
  /// The case or lead.
  public let number: String
  /// The event by which it was issued.
  public let eventID: String
  /// `reminder`, `blue`, `yellow` or `red`, and its name.
  public let level, levelName: String
  /// The unit that issued it, by code and by name.
  public let fromCode, from: String?
  /// The unit that it went to, by code and by name.
  public let toCode, to: String?
  /// What was overdue, by name, where the sweep issued it.
  public let about: String?
  /// When it was issued.
  public let issuedAt: Timestamp
  /// By when an answer is owed; nil for a reminder.
  public let answerDueAt: Timestamp?
  /// The same in words, as it stands on the paper.
  public let answerBy: String?
  /// When it was answered.
  public let answeredAt: Timestamp?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      number, eventID, level, levelName, fromCode, from, toCode, to, about, issuedAt, answerDueAt, answerBy,
      answeredAt
    ) = try row.decode(
      (
        String, String, String, String, String?, String?, String?, String?, String?, Timestamp, Timestamp?, String?,
        Timestamp?
      ).self)
  }

  static let columns: SQL = """
    number, event_id, level, level_name, from_code, from_unit, to_code, to_unit, about, issued_at, answer_due_at,
    answer_by, answered_at
    """
}

/// What came of issuing an order.
public struct IssuedOrder: Sendable, PGRow {
  /// The number of the event.
  public let eventID: String
  /// By when an answer is owed; nil for a reminder.
  public let answerDueAt: Timestamp?
  /// Why there is no such time, where there is none.
  public let dueUnknown: String?

  /// Reads the columns that `api.issue_order` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (eventID, answerDueAt, dueUnknown) = try row.decode((String, Timestamp?, String?).self)
  }
}

extension Registry {
  /// The reminders and orders that the caller may see, the last issued first.
  ///
  /// - Parameters:
  ///   - number: Of a case or lead; nil for all.
  ///   - level: By code or name; nil for all.
  ///   - unit: That it went to, by code or name; nil for all.
  ///   - unansweredOnly: Only orders that wait for their answer.
  public mutating func orders(
    number: String? = nil, level: String? = nil, to unit: String? = nil, unansweredOnly: Bool = false
  ) throws(PostgresError) -> [Order] {
    let wanted: SQL = number.map { .number($0, "number") } ?? "true"
    let waiting: SQL = unansweredOnly ? "level <> 'reminder' and answered_at is null" : "true"
    return try rows(
      """
      select \(Order.columns) from api.orders
      where \(wanted) and \(.matches(level, "level", "level_name")) and \(.matches(unit, "to_code", "to_unit"))
        and \(waiting)
      order by issued_at desc, event_id
      """, as: Order.self)
  }

  /// Reminds a unit, or orders it to answer (催办、督办); it moves no responsibility.
  ///
  /// - Parameters:
  ///   - level: By code or name.
  ///   - note: What is asked.
  ///   - unit: By code or name; nil for the unit that holds the case.
  public mutating func issueOrder(
    _ number: String, level: String, note: String, to unit: String? = nil
  ) throws(PostgresError) -> IssuedOrder {
    try one(
      """
      select event_id, answer_due_at, due_unknown from api.issue_order(
        number => \(number), level => \(level), note => \(note), to_unit => \(unit))
      """, as: IssuedOrder.self)
  }

  /// Answers the orders on a case or lead that wait for the caller's unit (答复督办).
  public mutating func answerOrder(_ number: String, note: String) throws(PostgresError) -> RecordedEvent {
    try one(
      "select \(RecordedEvent.columns) from api.answer_order(number => \(number), note => \(note))",
      as: RecordedEvent.self)
  }
}
