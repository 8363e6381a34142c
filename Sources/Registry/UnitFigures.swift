public import Postgres

/// How a unit did over a period: counts, and rates with what they were made of.
public struct UnitFigures: Sendable, PGRow {
  /// The unit, by code and by name.
  public let unitCode, unit: String?
  /// Offers whose answer fell due, and those answered in time; the rate, and what it is at least; nil below five.
  public let offers, answeredInTime: Int
  /// The rate, and what it is at least.
  public let responseRate, responseAtLeast: Numeric?
  /// What fell due, and what was met in time.
  public let debts, onTime: Int
  /// The rate, and what it is at least.
  public let onTimeRate, onTimeAtLeast: Numeric?
  /// Cases held, and those closed while it held them.
  public let cases, resolved: Int
  /// The rate, and what it is at least.
  public let resolutionRate, resolutionAtLeast: Numeric?
  /// Offers returned, and times that it passed a matter on.
  public let returned, passedOn: Int
  /// Minutes for which offers waited beyond their deadline.
  public let unsignedMinutes: Int
  /// The median from offer to answer.
  public let medianAnswerMinutes: Int?
  /// Minutes of delay of its own.
  public let lateMinutes: Int
  /// Findings that stand decided; and those of the whole street that wait.
  public let decided, findingsOpen: Int

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      unitCode, unit, offers, answeredInTime, responseRate, responseAtLeast, debts, onTime, onTimeRate, onTimeAtLeast,
      cases, resolved, resolutionRate, resolutionAtLeast, returned, passedOn, unsignedMinutes, medianAnswerMinutes,
      lateMinutes, decided, findingsOpen
    ) = try row.decode(
      (
        String?, String?, Int, Int, Numeric?, Numeric?, Int, Int, Numeric?, Numeric?, Int, Int, Numeric?, Numeric?, Int,
        Int,
        Int, Int?, Int, Int, Int
      ).self)
  }

  static let columns: SQL = """
    unit_code, unit_name, offers, answered_in_time, response_rate, response_at_least, debts, on_time,
    on_time_rate, on_time_at_least, cases, resolved, resolution_rate, resolution_at_least,
    returned, passed_on, unsigned_minutes, median_answer_minutes::bigint, late_minutes, decided, findings_open
    """
}

/// A month of a trend.
public struct MonthFigures: Sendable, PGRow {
  /// `2026-09`
  public let month: String
  /// What fell due, and what was met in time.
  public let debts, onTime: Int
  /// The rate; nil below five.
  public let onTimeRate: Numeric?
  /// Cases opened.
  public let cases: Int

  /// Reads the columns that `api.trend` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (month, debts, onTime, onTimeRate, cases) = try row.decode((String, Int, Int, Numeric?, Int).self)
  }
}

extension Registry {
  /// How the units did, in the plan's order; no ranking.
  ///
  /// - Parameters:
  ///   - since, until: The period, ISO days, the last one included.
  ///   - community: Only its matters. `unit`: only that unit.
  public mutating func unitFigures(
    since: String, until: String, community: String? = nil, unit: String? = nil
  ) throws(PostgresError) -> [UnitFigures] {
    try rows(
      """
      select \(UnitFigures.columns) from api.compare_units(
        since => \(since)::date, until => \(until)::date, community => \(community), unit => \(unit))
      """, as: UnitFigures.self)
  }

  /// Month by month: owed, met in time, cases opened.
  public mutating func trend(
    since: String, until: String, community: String? = nil
  ) throws(PostgresError) -> [MonthFigures] {
    try rows(
      """
      select month, debts, on_time, on_time_rate, cases from api.trend(
        since => \(since)::date, until => \(until)::date, community => \(community))
      """, as: MonthFigures.self)
  }
}
