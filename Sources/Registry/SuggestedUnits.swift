public import Postgres

/// A unit that the plan points to for a case, or why it does not point to one that was asked about.
public struct SuggestedUnit: Sendable, PGRow {
  /// Its place, 1 first; nil for a unit that was asked about and is not suggested.
  public let rank: Int?
  /// The unit, by code and by name.
  public let unitCode, unit: String
  /// Why it is suggested, or why not.
  public let why: String?
  /// The duty, the section of the plan that it stands in, and the plan's own words.
  public let dutyCode, section, phrase: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (rank, unitCode, unit, why, dutyCode, section, phrase) = try row.decode(
      (Int?, String, String, String?, String?, String?, String?).self)
  }

  static let columns: SQL = "rank, unit_code, unit_name, why, duty_code, section, phrase"
}

extension Registry {
  /// The units that the plan points to for a case (建议), at most five, the best first.
  ///
  /// - Parameter unit: A unit to ask about, by code or name; where it is not suggested, the last row says why not.
  public mutating func suggestUnits(
    _ number: String, askingAbout unit: String? = nil
  ) throws(PostgresError) -> [SuggestedUnit] {
    try rows(
      "select \(SuggestedUnit.columns) from api.suggest_units(case_number => \(number), unit => \(unit))",
      as: SuggestedUnit.self)
  }
}
