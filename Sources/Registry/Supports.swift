public import Postgres

/// A unit that helps with a case (协办) while another one answers for it.
public struct Support: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// The unit that helps, by code and by name.
  public let unitCode, unit: String
  /// From when.
  public let since: Timestamp
  /// Until when; nil while it goes on.
  public let until: Timestamp?
  /// The duty by which it was asked.
  public let dutyCode: String?
  /// The event that it began with.
  public let eventID: String

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, unitCode, unit, since, until, dutyCode, eventID) = try row.decode(
      (String, String, String, Timestamp, Timestamp?, String?, String).self)
  }

  static let columns: SQL = "case_number, unit_code, unit, since, until, duty_code, event_id"
}

extension Registry {
  /// The units that help and helped with a case, or with every case that is the caller's business.
  public mutating func supports(of number: String? = nil) throws(PostgresError) -> [Support] {
    let wanted: SQL = number.map { .number($0, "case_number") } ?? "true"
    return try rows(
      "select \(Support.columns) from api.supports where \(wanted) order by case_number, since, unit_code",
      as: Support.self)
  }

  /// Has another unit help with a case (协办). The holder answers as before.
  ///
  /// - Parameters:
  ///   - unit: By code or name.
  ///   - note: What it is asked to do.
  ///   - duty: The code of its duty by which it is asked.
  public mutating func addSupport(
    _ number: String, unit: String, note: String, duty: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.add_support(
        case_number => \(number), unit => \(unit), note => \(note), duty => \(duty))
      """, as: RecordedEvent.self)
  }

  /// Ends the help of a unit (结束协办), of the caller's own where none is named.
  public mutating func endSupport(
    _ number: String, unit: String? = nil, note: String? = nil
  ) throws(PostgresError) -> Timestamp {
    try value(
      "select api.end_support(case_number => \(number), unit => \(unit), note => \(note))", as: Timestamp.self)
  }
}
