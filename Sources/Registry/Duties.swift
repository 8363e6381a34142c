public import Postgres

/// A duty (职责) that the plan lays on a unit.
public struct Duty: Sendable, PGRow {
  /// The code, by which it is cited.
  public let dutyCode: String
  /// The unit, by code and by name.
  public let unitCode, unit: String
  /// Where it stands in the plan, and what it is about.
  public let section, domain: String?
  /// The plan's own words.
  public let exactPhrase: String
  /// What they say, in English.
  public let glossEnglish: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (dutyCode, unitCode, unit, section, domain, exactPhrase, glossEnglish) = try row.decode(
      (String, String, String, String?, String?, String, String?).self)
  }

  static let columns: SQL = "duty_code, unit_code, unit, section, domain, exact_phrase, gloss_en"
}

extension Registry {
  /// The duties of the plan in force.
  ///
  /// - Parameters:
  ///   - unit: Those of one unit, by code or name.
  ///   - text: Those whose words, in either language, hold a text.
  public mutating func duties(unit: String? = nil, text: String? = nil) throws(PostgresError) -> [Duty] {
    let holding: SQL =
      text.map { "(strpos(exact_phrase, \($0)) > 0 or strpos(lower(gloss_en), lower(\($0))) > 0)" } ?? "true"
    return try rows(
      """
      select \(Duty.columns) from api.duties where \(.matches(unit, "unit_code", "unit")) and \(holding)
      order by unit_code, duty_code
      """, as: Duty.self)
  }

  /// The duty of a code, or nil where the plan has none.
  public mutating func duty(_ code: String) throws(PostgresError) -> Duty? {
    try rows("select \(Duty.columns) from api.duties where \(.matches(code, "duty_code"))", as: Duty.self).first
  }
}
