public import Postgres

/// A fact about a case or lead as it stood at an instant of the past (当时情况).
public struct PastFact: Sendable, PGRow {
  /// The part it belongs to: `holder`, `obligation` or `event`.
  public let section: String
  /// The unit it concerns, by code and by the name of then.
  public let unitCode, unit: String?
  /// What it says.
  public let what: String?
  /// When it began, was due, and was recorded.
  public let started, due, recorded: Timestamp?
  /// The number of the event that proves it.
  public let evidence: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (section, unitCode, unit, what, started, due, recorded, evidence) = try row.decode(
      (String, String?, String?, String?, Timestamp?, Timestamp?, Timestamp?, String?).self)
  }

  static let columns: SQL = "section, unit_code, unit, what, started, due, recorded, evidence"
}

extension Registry {
  /// How a case stood at an instant: who held it, what was owed, and what had been recorded by then.
  ///
  /// - Parameter instant: As the server reads one.
  public mutating func caseFacts(_ number: String, at instant: String) throws(PostgresError) -> [PastFact] {
    try rows(
      "select \(PastFact.columns) from api.case_at(case_number => \(number), at => \(instant))", as: PastFact.self)
  }

  /// How a lead stood at an instant, as ``caseFacts(_:at:)``.
  public mutating func leadFacts(_ number: String, at instant: String) throws(PostgresError) -> [PastFact] {
    try rows(
      "select \(PastFact.columns) from api.lead_at(lead_number => \(number), at => \(instant))", as: PastFact.self)
  }
}
