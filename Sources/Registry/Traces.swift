public import Postgres

/// A look that somebody was granted (查阅留痕).
public struct Look: Sendable, PGRow {
  /// When it was granted.
  public let lookedAt: Timestamp
  /// The login that looked.
  public let login: String
  /// Its unit, by code and by the name of then.
  public let unitCode, unit: String?
  /// At what it looked: `dossier`, `search` or `trace`; and the same in words.
  public let scope, scopeName: String?
  /// The case or lead, where it looked at one; of a search, those that it found and the caller may see.
  public let number: String?
  /// The purpose, by code and name, and in words where it was told.
  public let purpose, purposeName, purposeText: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (lookedAt, login, unitCode, unit, scope, scopeName, number) = (
      try row.value(0), try row.value(1), try row.value(2), try row.value(3), try row.value(4), try row.value(5),
      try row.value(6)
    )
    (purpose, purposeName, purposeText) = (try row.value(7), try row.value(8), try row.value(9))
  }

  static let columns: SQL =
    "looked_at, login, unit_code, unit, scope, scope_name, number, purpose, purpose_name, purpose_text"
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

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (month, unitCode, unit) = (try row.value(0), try row.value(1), try row.value(2))
    (logins, dossiers, revealed, searches) = (
      try row.value(3), try row.value(4), try row.value(5), try row.value(6)
    )
    (traces, reporters, brokenGlass) = (try row.value(7), try row.value(8), try row.value(9))
  }

  static let columns: SQL =
    "to_char(month, 'YYYY-MM'), unit_code, unit, logins, dossiers, revealed, searches, traces, reporters, broken_glass"
}

extension Registry {
  /// The yearly audit of who looked at children (未成年人网络保护条例 37), by month and unit.
  public mutating func looks(ofYear year: Int) throws(PostgresError) -> [LooksOfMonth] {
    try rows("select \(LooksOfMonth.columns) from api.trace_year(\(Int32(clamping: year)))", as: LooksOfMonth.self)
  }
}
