public import Postgres

/// A unit (单位) of the plan, under the name it has now.
public struct Unit: Sendable, PGRow {
  /// The code, and the name in the language in force.
  public let unitCode, name: String
  /// The English name.
  public let nameEnglish: String?
  /// What it is, under whom it stands, and on which level.
  public let kind, nature, tier: String?
  /// Whether it can answer for a case.
  public let canHold: Bool
  /// How it answers: by login or on paper; and the group of its logins.
  public let answers, groupCode: String?
  /// Its territory, by code, and the community's name.
  public let territoryCode, community: String?
  /// Since when it is called so, and how it was called before.
  public let namedSince: Timestamp?
  /// How it was called before.
  public let names: String?
  /// Of one that has ended: when, how, and who took its place.
  public let endedAt: Timestamp?
  /// How it ended, and the unit that took its place, by code and name.
  public let endedAs, heirCode, heir: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      unitCode, name, nameEnglish, kind, nature, tier, canHold, answers, groupCode, territoryCode, community,
      namedSince, names, endedAt, endedAs, heirCode, heir
    ) = try row.decode(
      (
        String, String, String?, String?, String?, String?, Bool, String?, String?, String?, String?, Timestamp?,
        String?, Timestamp?, String?, String?, String?
      ).self)
  }

  static let columns: SQL = """
    unit_code, name, name_en, kind, nature, tier, can_hold, answers, group_code, territory_code, community,
    named_since, names, ended_at, ended_as, heir_code, heir
    """
}

/// How many open cases of a risk a unit answers for, of those that the login may see.
public struct CasesOfRisk: Sendable, PGRow {
  /// The risk, by code and by name.
  public let risk, riskName: String
  /// How many.
  public let cases: Int

  /// Reads the columns that ``Registry/casesByRisk(of:)`` asks for.
  public init(row: borrowing Row) throws(PostgresError) {
    (risk, riskName, cases) = try row.decode((String, String, Int).self)
  }
}

extension Registry {
  /// The units of the subdistrict, by code.
  public mutating func units() throws(PostgresError) -> [Unit] {
    try rows("select \(Unit.columns) from api.units order by unit_code", as: Unit.self)
  }

  /// The units that a code or name stands for: one or none, unless two have the same name.
  public mutating func units(named name: String) throws(PostgresError) -> [Unit] {
    try rows(
      """
      select \(Unit.columns) from api.units where \(.matches(name, "unit_code", "name", "name_en")) order by unit_code
      """, as: Unit.self)
  }

  /// What a unit answers for now, by risk, the highest first; only risks of which there is a case.
  public mutating func casesByRisk(of unitCode: String) throws(PostgresError) -> [CasesOfRisk] {
    try rows(
      """
      select r.code, r.name, count(*) from api.cases c
      join api.codes r on r.kind = 'risk' and r.code = c.risk
      where c.holder_code = \(unitCode) and c.closed_at is null
      group by r.code, r.name, r.sort_order order by r.sort_order
      """, as: CasesOfRisk.self)
  }
}
