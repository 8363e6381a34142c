public import Postgres

/// What came of recording who reported.
public struct RecordedReporter: Sendable, PGRow {
  /// The code word of an anonymous report, told this once.
  public let slipCode: String?
  /// The number of the event.
  public let eventID: String

  /// Reads the columns that `api.record_reporter` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (slipCode, eventID) = try row.decode((String?, String).self)
  }
}

/// Who reported.
public struct Reporter: Sendable, PGRow {
  /// The name and the telephone, as far as they were told.
  public let name, phone: String?
  /// Whether the report is anonymous, with a slip.
  public let hasSlip: Bool

  /// Reads the columns that `api.open_reporter` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (name, phone, hasSlip) = try row.decode((String?, String?, Bool).self)
  }
}

/// How far an anonymous report has come.
public struct ReportState: Sendable, PGRow {
  /// The state by code and name.
  public let status, statusName: String?

  /// Reads the columns that `api.ask_by_slip` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (status, statusName) = try row.decode((String?, String?).self)
  }
}

/// Who of the office may see who reported.
public struct Keeper: Sendable, PGRow {
  /// The login.
  public let keeper: String
  /// Since when.
  public let since: Timestamp

  /// Reads the columns that `api.name_keeper` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (keeper, since) = try row.decode((String, Timestamp).self)
  }
}

extension Registry {
  /// Records who made a report that this login took; without name and telephone, an anonymous one (登记报告人).
  public mutating func recordReporter(
    _ lead: String, name: String?, phone: String?
  ) throws(PostgresError) -> RecordedReporter {
    try one(
      """
      select slip_code, event_id from api.record_reporter(
        lead_number => \(lead), name => \(name), phone => \(phone))
      """, as: RecordedReporter.self)
  }

  /// Who made a report, for the login that took it and for the keeper. The look is granted before, and leaves a trace.
  public mutating func reporter(of lead: String, purpose: Purpose) throws(PostgresError) -> Reporter {
    let look = try value(
      """
      select api.ask_reporter(lead_number => \(lead), purpose => \(purpose.code), purpose_text => \(purpose.text))
      """, as: Int.self)
    return try one(
      "select name, phone, has_slip from api.open_reporter(lead_number => \(lead), look_id => \(look))",
      as: Reporter.self)
  }

  /// How far an anonymous report has come, for whoever has its slip.
  public mutating func reportState(_ lead: String, code: String) throws(PostgresError) -> ReportState {
    try one(
      "select status, status_name from api.ask_by_slip(lead_number => \(lead), code => \(code))",
      as: ReportState.self)
  }

  /// Names the one person of the office who may see who reported (指定保管人).
  public mutating func nameKeeper(_ login: String) throws(PostgresError) -> Keeper {
    try one("select keeper, since from api.name_keeper(login => \(login))", as: Keeper.self)
  }
}
