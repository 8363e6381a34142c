public import Postgres

/// Which version of the verbs and views a database has, and whether this program fits it.
public struct Version: Sendable, PGRow {
  /// The version of the verbs and views; nil where the database is so old that it does not know.
  public let schema: Int?
  /// PostgreSQL's own version.
  public let server: String
  /// `fits`, `database_is_older` or `client_is_older`, and the same in words; nil where the database cannot say.
  public let fit, fitName: String?

  /// Whether this program can work with the database.
  public var fits: Bool { fit == "fits" }

  init(schema: Int?, server: String, fit: String?, fitName: String?) {
    (self.schema, self.server, self.fit, self.fitName) = (schema, server, fit, fitName)
  }

  /// Reads the columns of `api.version`.
  public init(row: borrowing Row) throws(PostgresError) {
    (schema, server, fit, fitName) = try row.decode((Int?, String, String?, String?).self)
  }
}

extension Registry {
  /// The version of the verbs and views that this program was made for.
  ///
  /// Goes up together with the one in `api.version`, when a call of this program needs what an older database lacks.
  public static let schemaVersion = 1

  /// Which version the database has, and whether that fits.
  public mutating func version() throws(PostgresError) -> Version {
    do {
      return try one(
        "select schema_version, server_version, fit, fit_name from api.version(client => \(Int32(Self.schemaVersion)))",
        as: Version.self)
    } catch  where error.state == .undefinedFunction || error.state == .invalidSchemaName {
      let server = try connection.one("show server_version", as: String.self)
      return Version(schema: nil, server: server, fit: nil, fitName: nil)
    }
  }
}
