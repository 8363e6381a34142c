public import Postgres

/// What rules that nobody has set yet would have meant for one kind and unit (试算).
public struct RuleTrial: Sendable, PGRow {
  /// What is owed, by code and by name.
  public let kind, kindName: String
  /// The unit, by code and by name.
  public let unitCode: String
  /// The unit's name.
  public let unit: String?
  /// How many obligations began in the period, how many were late, how many would have been, and how many would have no
  /// deadline because the calendar is not loaded.
  public let obligations, late, wouldBeLate, unknown: Int
  /// Officers in post, where visits meet what is owed.
  public let officers: Int?
  /// Hours of visits that each officer owed in a week, and would have owed.
  public let hoursAWeek, wouldBeHoursAWeek: Numeric?
  /// What those hours rest on.
  public let hoursRestOn: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      kind, kindName, unitCode, unit, obligations, late, wouldBeLate, unknown, officers, hoursAWeek, wouldBeHoursAWeek,
      hoursRestOn
    ) = try row.decode(
      (String, String, String, String?, Int, Int, Int, Int, Int?, Numeric?, Numeric?, String?).self)
  }

  static let columns: SQL = """
    kind, kind_name, unit_code, unit, obligations, late, would_be_late, unknown, officers, hours_a_week,
    would_be_hours_a_week, hours_rest_on
    """
}

extension Registry {
  /// Replays the past under rules that nobody has set yet; nothing is stored.
  ///
  /// - Parameters:
  ///   - proposed: A JSON array of objects with the members `kind`, `amount`, `time_unit`, and, or not, `risk`, `tier`
  ///     and `starts_when`.
  ///   - since: The first day, as PostgreSQL reads one.
  ///   - until: The last day.
  /// - Throws: A refusal of the rule `rules_file_is_wrong` or `period_is_wrong`, or whatever `set_rule` refuses.
  public mutating func tryRules(
    _ proposed: String, since: String, until: String
  ) throws(PostgresError) -> [RuleTrial] {
    try rows(
      """
      select \(RuleTrial.columns)
      from api.try_rules(proposed => \(proposed)::jsonb, since => \(since)::date, until => \(until)::date)
      """, as: RuleTrial.self)
  }
}
