public import Postgres

/// The named person (承办人) who works on a case inside the unit that answers for it.
public struct Officer: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// The unit, by code and by name.
  public let unitCode, unit: String
  /// The person's login.
  public let login: String
  /// From when.
  public let since: Timestamp
  /// Until when; nil while it goes on.
  public let until: Timestamp?
  /// The event that it began with.
  public let eventID: String

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, unitCode, unit, login, since, until, eventID) = try row.decode(
      (String, String, String, String, Timestamp, Timestamp?, String).self)
  }

  static let columns: SQL = "case_number, unit_code, unit, login, since, until, event_id"
}

extension Registry {
  /// Who works and worked on a case, or on every case that is the caller's business.
  public mutating func officers(of number: String? = nil) throws(PostgresError) -> [Officer] {
    let wanted: SQL = number.map { .number($0, "case_number") } ?? "true"
    return try rows(
      "select \(Officer.columns) from api.officers where \(wanted) order by case_number, since", as: Officer.self)
  }

  /// Names the person who works on a case inside the holding unit (确定承办人). The unit answers as before.
  ///
  /// - Parameter login: A login of the holding unit.
  public mutating func setOfficer(_ number: String, login: String) throws(PostgresError) -> RecordedEvent {
    try one(
      "select \(RecordedEvent.columns) from api.set_officer(case_number => \(number), login => \(login))",
      as: RecordedEvent.self)
  }
}
