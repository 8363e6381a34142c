public import Postgres

/// Who is logged in, for which unit, at which database.
public struct Me: Sendable, PGRow {
  /// The login's name.
  public let login: String
  /// The unit, by code and by name.
  public let unitCode, unit: String?
  /// The group that decides what may be done, by code and by name.
  public let groupCode, groupName: String?
  /// The subdistrict.
  public let subdistrict: String?
  /// `demo` or `real`.
  public let databaseKind: String
  /// The subdistrict's time zone by its name in the IANA database.
  public let timeZone: String
  /// The registry's time.
  public let at: Timestamp

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (login, unitCode, unit, groupCode, groupName, subdistrict, databaseKind, timeZone, at) = try row.decode(
      (String, String?, String?, String?, String?, String?, String, String, Timestamp).self)
  }

  static let columns: SQL = """
    login, unit_code, unit, group_code, group_name, subdistrict, database_kind, time_zone, at
    """
}

extension Registry {
  /// Who is logged in (我是谁).
  public mutating func whoami() throws(PostgresError) -> Me {
    try one("select \(Me.columns) from api.whoami()", as: Me.self)
  }

  /// Asks the server to speak a language, `zh` or `en`, from now on.
  public mutating func speak(_ language: String) throws(PostgresError) {
    try connection.execute("select pg_catalog.set_config('weibao.lang', \(language), false)")
  }

  /// Has instants that the server itself writes, in SQL of one's own, be those of a time zone.
  public mutating func use(timeZone: String) throws(PostgresError) {
    try connection.execute("select pg_catalog.set_config('TimeZone', \(timeZone), false)")
  }

  /// Whether the login may read a table or view at all.
  public mutating func mayRead(_ relation: String) throws(PostgresError) -> Bool {
    try connection.one("select pg_catalog.has_table_privilege(\(relation), 'select')", as: Bool.self)
  }

  /// The time zone in which the server writes instants, for a login that has no subdistrict.
  public mutating func serverTimeZone() throws(PostgresError) -> String {
    try connection.one("show TimeZone", as: String.self)
  }
}
