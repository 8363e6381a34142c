public import Postgres

/// A look that somebody was granted (查阅留痕).
public struct Look: Sendable, PGRow {
  /// When it was granted.
  public let lookedAt: Timestamp
  /// The login that looked.
  public let login: String
  /// Its unit, by code and by the name of then.
  public let unitCode, unit: String?
  /// At what it looked: `dossier`, `search`, `reporter`, `finding`, `trace`, or `export`; and the same in words.
  public let scope, scopeName: String?
  /// The case, lead, audit or finding, where it looked at one; of a search, those that it found and the caller may see.
  public let number: String?
  /// Of a look at a trace: the login, unit or year that it asked about.
  public let askedAbout: String?
  /// The purpose, by code and name, and in words where it was told.
  public let purpose, purposeName, purposeText: String?
  /// Of a dossier: by which relation to the case, by code and name.
  public let relation, relationName: String?
  /// Of a dossier: whether without stars.
  public let revealed: Bool?
  /// Of a dossier: the fields that were shown, by name.
  public let fields: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (lookedAt, login, unitCode, unit, scope, scopeName, number) = (
      try row.value(0), try row.value(1), try row.value(2), try row.value(3), try row.value(4), try row.value(5),
      try row.value(6)
    )
    (askedAbout, purpose, purposeName, purposeText) = (
      try row.value(7), try row.value(8), try row.value(9), try row.value(10)
    )
    (relation, relationName, revealed, fields) = (
      try row.value(11), try row.value(12), try row.value(13), try row.value(14)
    )
  }

  static let columns: SQL = """
    looked_at, login, unit_code, unit, scope, scope_name, number, asked_about, purpose, purpose_name, purpose_text,
    relation, relation_name, revealed, fields
    """
}

/// That somebody broke the glass to look at what was not its business (紧急越权查阅).
public struct GlassBroken: Sendable, PGRow {
  /// The case or lead, and the number of the event.
  public let number, eventID: String
  /// Since when it could look, and until when.
  public let brokenAt, until: Timestamp
  /// Who did.
  public let login: String
  /// Its unit, by code and by the name of then.
  public let unitCode, unit: String?
  /// How often it looked.
  public let looks: Int

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (number, eventID, brokenAt, until) = (try row.value(0), try row.value(1), try row.value(2), try row.value(3))
    (login, unitCode, unit, looks) = (try row.value(4), try row.value(5), try row.value(6), try row.value(7))
  }

  static let columns: SQL = "number, event_id, broken_at, until, login, unit_code, unit, looks"
}

/// Of what one may ask who looked, as `api.ask_to_trace` takes it.
public enum Traced: String, Sendable {
  /// The child of a case or a lead, by its number.
  case minor
  /// What a login looked at.
  case login
  /// What a unit's logins looked at.
  case unit
}

extension Registry {
  /// Who broke the glass, newest first; of one case or lead where its number is given.
  public mutating func glassesBroken(number: String? = nil) throws(PostgresError) -> [GlassBroken] {
    let wanted: SQL = number.map { .number($0, "number") } ?? "true"
    return try rows(
      "select \(GlassBroken.columns) from api.broken_glasses where \(wanted) order by broken_at desc, event_id",
      as: GlassBroken.self)
  }

  /// Who looked at a child, or what a login or a unit looked at, newest first.
  ///
  /// Looking at who looked leaves a trace of its own, granted in a transaction of its own before anything is shown.
  public mutating func looks(
    _ traced: Traced, _ subject: String, since: String? = nil, until: String? = nil, purpose: Purpose = Purpose()
  ) throws(PostgresError) -> [Look] {
    let look = try value(
      """
      select api.ask_to_trace(about => \(traced.rawValue), subject => \(subject),
        purpose => coalesce(\(purpose.code), 'audit'), purpose_text => \(purpose.text))
      """, as: Int.self)
    return try rows(
      """
      select \(Look.columns) from api.trace_looks(about => \(traced.rawValue), subject => \(subject),
        look_id => \(look), since => \(since), until => \(until))
      """, as: Look.self)
  }
}

/// How often a unit looked within a month.
public struct LooksOfMonth: Sendable, PGRow {
  /// The month, `2026-03`.
  public let month: String
  /// The unit, by code and name.
  public let unitCode, unit: String?
  /// How many of its logins looked; how often at dossiers, without stars, by searching, at traces, at who reported, and
  /// outside its business.
  public let logins, dossiers, revealed, searches, traces, reporters, brokenGlass: Int
  /// How often at what was said about a finding, how often something was exported, and how often for a purpose told in words.
  public let findings, exports, otherPurposes: Int

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (month, unitCode, unit) = (try row.value(0), try row.value(1), try row.value(2))
    (logins, dossiers, revealed, searches) = (
      try row.value(3), try row.value(4), try row.value(5), try row.value(6)
    )
    (traces, reporters, brokenGlass) = (try row.value(7), try row.value(8), try row.value(9))
    (findings, exports, otherPurposes) = (try row.value(10), try row.value(11), try row.value(12))
  }

  static let columns: SQL = """
    to_char(month, 'YYYY-MM'), unit_code, unit, logins, dossiers, revealed, searches, traces, reporters, broken_glass,
    findings, exports, other_purposes
    """
}

extension Registry {
  /// The yearly audit of who looked at children (未成年人网络保护条例 37), by month and unit. Granted before anything is shown, as every
  /// look at who looked.
  public mutating func looks(ofYear year: Int, purpose: Purpose = Purpose()) throws(PostgresError) -> [LooksOfMonth] {
    let year = Int32(clamping: year)
    let look = try value(
      """
      select api.ask_to_trace_year(year => \(year), purpose => coalesce(\(purpose.code), 'audit'),
        purpose_text => \(purpose.text))
      """, as: Int.self)
    return try rows(
      "select \(LooksOfMonth.columns) from api.trace_year(year => \(year), look_id => \(look))", as: LooksOfMonth.self)
  }
}
