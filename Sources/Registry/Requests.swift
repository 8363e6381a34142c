public import Postgres

/// A pause (挂账) or an extension (延期) of a case, as it was asked for and answered.
public struct Request: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// `pause` or `extension`, and its name.
  public let kind, kindName: String
  /// The event by which it was asked for.
  public let eventID: String
  /// The unit that asks, by code and by name.
  public let askedByCode, askedBy: String?
  /// When it was asked for, and until when the pause or the extended time is to last.
  public let askedAt, until: Timestamp
  /// What is to be extended, by name; nil for a pause.
  public let obligation: String?
  /// Whether it was granted; nil while it waits.
  public let granted: Bool?
  /// The unit that answered, by code and by name.
  public let answeredByCode, answeredBy: String?
  /// When it was answered.
  public let answeredAt: Timestamp?
  /// From when to when the clocks stand still; nil for an extension.
  public let since, ended: Timestamp?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      caseNumber, kind, kindName, eventID, askedByCode, askedBy, askedAt, until, obligation, granted, answeredByCode,
      answeredBy, answeredAt, since, ended
    ) = try row.decode(
      (
        String, String, String, String, String?, String?, Timestamp, Timestamp, String?, Bool?, String?, String?,
        Timestamp?, Timestamp?, Timestamp?
      ).self)
  }

  static let columns: SQL = """
    case_number, kind, kind_name, event_id, asked_by_code, asked_by, asked_at, until, obligation, granted,
    answered_by_code, answered_by, answered_at, since, ended
    """
}

/// What came of answering a request.
public struct AnsweredRequest: Sendable, PGRow {
  /// When it was answered.
  public let answeredAt: Timestamp
  /// `pause` or `extension`.
  public let kind: String
  /// Until when it was asked for.
  public let until: Timestamp

  /// Reads the columns that `api.answer_request` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (answeredAt, kind, until) = try row.decode((Timestamp, String, Timestamp).self)
  }
}

extension Registry {
  /// The pauses and extensions of a case, in order.
  public mutating func requests(_ number: String) throws(PostgresError) -> [Request] {
    try rows(
      "select \(Request.columns) from api.requests where \(.number(number, "case_number")) order by asked_at",
      as: Request.self)
  }

  /// Asks that the clocks of a case stand still (申请挂账). Every minute counts until it is granted.
  ///
  /// - Parameter until: When the clocks go on, as the server reads an instant.
  public mutating func askPause(_ number: String, until: String, note: String) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.ask_pause(
        case_number => \(number), until => \(until), note => \(note))
      """, as: RecordedEvent.self)
  }

  /// Asks for a later end of one obligation of a case (申请延期).
  ///
  /// - Parameters:
  ///   - kind: What is owed, by code or name.
  ///   - until: The new end, as the server reads an instant.
  public mutating func askExtension(
    _ number: String, kind: String, until: String, note: String
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.ask_extension(
        case_number => \(number), kind => \(kind), until => \(until), note => \(note))
      """, as: RecordedEvent.self)
  }

  /// Grants or refuses the pause or extension that waits (批复); a refusal needs a note.
  public mutating func answerRequest(
    _ number: String, granted: Bool, note: String? = nil
  ) throws(PostgresError) -> AnsweredRequest {
    try one(
      """
      select answered_at, kind, until from api.answer_request(
        case_number => \(number), granted => \(granted), note => \(note))
      """, as: AnsweredRequest.self)
  }

  /// Has the clocks of a case go on before its pause ends by itself (结束挂账).
  ///
  /// - Returns: The instant from which they go on.
  public mutating func endPause(_ number: String, note: String? = nil) throws(PostgresError) -> Timestamp {
    try value("select api.end_pause(case_number => \(number), note => \(note))", as: Timestamp.self)
  }
}
