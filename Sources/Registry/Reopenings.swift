public import Postgres

/// A closed case that somebody asked to reopen, and the answer (重启申请).
public struct Reopening: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// The event of the asking.
  public let eventID: String
  /// Why, by code and by name.
  public let reason, reasonName: String
  /// The unit that asked, by code and by name.
  public let askedByCode, askedBy: String
  /// When it was asked.
  public let askedAt: Timestamp
  /// By when the answer is owed.
  public let decideBy: Timestamp?
  /// Whether it was reopened; nil while the asking waits.
  public let granted: Bool?
  /// The unit that answered, by code and by name.
  public let answeredByCode, answeredBy: String?
  /// When it answered.
  public let answeredAt: Timestamp?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      caseNumber, eventID, reason, reasonName, askedByCode, askedBy, askedAt, decideBy, granted, answeredByCode,
      answeredBy, answeredAt
    ) = try row.decode(
      (
        String, String, String, String, String, String, Timestamp, Timestamp?, Bool?, String?, String?, Timestamp?
      ).self)
  }

  static let columns: SQL = """
    case_number, event_id, reason, reason_name, asked_by_code, asked_by, asked_at, decide_by, granted, answered_by_code,
    answered_by, answered_at
    """
}

/// What came of asking to reopen a case.
public struct AskedReopening: Sendable, PGRow {
  /// The event of the asking.
  public let eventID: String
  /// When the database took it in.
  public let recordedAt: Timestamp
  /// By when the answer is owed.
  public let decideBy: Timestamp?
  /// Why there is no such time, where there is none.
  public let dueUnknown: String?

  /// Reads the columns that `api.ask_reopening` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (eventID, recordedAt, decideBy, dueUnknown) = try row.decode((String, Timestamp, Timestamp?, String?).self)
  }
}

/// What came of reopening a case.
public struct ReopenedCase: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// The unit that answers for it, by code and by name.
  public let holderCode, holder: String
  /// From when on.
  public let reopenedAt: Timestamp

  /// Reads the columns that `api.reopen_case` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, holderCode, holder, reopenedAt) = try row.decode((String, String, String, Timestamp).self)
  }
}

extension Registry {
  /// What was asked to be reopened, newest first, of one case or of all that are the caller's business.
  public mutating func reopenings(of number: String? = nil) throws(PostgresError) -> [Reopening] {
    let wanted: SQL = number.map { .number($0, "case_number") } ?? "true"
    return try rows(
      "select \(Reopening.columns) from api.reopenings where \(wanted) order by asked_at desc, case_number",
      as: Reopening.self)
  }

  /// Asks for a closed case to be reopened (申请重启); another person decides.
  ///
  /// - Parameters:
  ///   - reason: By code or name.
  ///   - note: Why.
  public mutating func askReopening(
    _ number: String, reason: String, note: String
  ) throws(PostgresError) -> AskedReopening {
    try one(
      """
      select event_id, recorded_at, decide_by, due_unknown from api.ask_reopening(
        case_number => \(number), reason_code => \(reason), note => \(note))
      """, as: AskedReopening.self)
  }

  /// Reopens a closed case (重启): who closed it alone, anybody else what another person asked for.
  ///
  /// - Parameters:
  ///   - reason: By code or name; the one for which it was asked, where nothing is said.
  ///   - note: Why.
  public mutating func reopenCase(
    _ number: String, reason: String? = nil, note: String
  ) throws(PostgresError) -> ReopenedCase {
    try one(
      """
      select case_number, holder_code, holder, reopened_at from api.reopen_case(
        case_number => \(number), reason_code => \(reason), note => \(note))
      """, as: ReopenedCase.self)
  }

  /// Has a case stay closed that somebody asked to reopen (不同意重启).
  ///
  /// - Parameter note: Why.
  public mutating func refuseReopening(_ number: String, note: String) throws(PostgresError) -> Timestamp {
    try value("select api.refuse_reopening(case_number => \(number), note => \(note))", as: Timestamp.self)
  }
}
