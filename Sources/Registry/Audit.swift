public import Postgres

/// A line of an audit (审计): one fact, with whom it concerns and what proves it.
public struct AuditLine: Sendable, PGRow {
  /// The part it belongs to: `case`, `holder`, `offer`, `obligation`, `lateness`, `event` or `duty`.
  public let section: String
  /// Its place in that part.
  public let line: Int
  /// The unit it concerns, by code and by name.
  public let unitCode, unit: String?
  /// What it says.
  public let what: String?
  /// When it began, was due, and ended, and when the database took it in.
  public let started, due, ended, recorded: Timestamp?
  /// How long, in minutes.
  public let minutes: Int?
  /// The rule, whose rule it is, the duty, and the plan's own phrase of it.
  public let rule, source, dutyCode, phrase: String?
  /// The numbers of the events that prove it.
  public let evidence: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      section, line, unitCode, unit, what, started, due, ended, recorded, minutes, rule, source, dutyCode, phrase,
      evidence
    ) = try row.decode(
      (
        String, Int, String?, String?, String?, Timestamp?, Timestamp?, Timestamp?, Timestamp?, Int?, String?, String?,
        String?, String?, String?
      ).self)
  }

  static let columns: SQL = """
    section, line, unit_code, unit, what, started, due, ended, recorded, minutes, rule, source, duty_code, phrase,
    evidence
    """
}

extension Registry {
  /// Who was responsible for what in a case, and when, with the evidence.
  public mutating func auditCase(_ number: String) throws(PostgresError) -> [AuditLine] {
    try rows("select \(AuditLine.columns) from api.audit_case(case_number => \(number))", as: AuditLine.self)
  }
}
