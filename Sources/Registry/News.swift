public import Postgres

/// What came to the caller's unit through somebody else and waits for it (新事项).
public struct News: Sendable, PGRow {
  /// Tells one piece of news from another.
  public let key: String
  /// What it says, in the language of the session.
  public let line: String
  /// The command that acts on it, with its number.
  public let nextCommand: String

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (key, line, nextCommand) = try row.decode((String, String, String).self)
  }

  static let columns: SQL = "key, line, next_command"
}

extension Registry {
  /// Has the server tell this session, by an empty announcement, that somebody did something.
  public mutating func listenForNews() throws(PostgresError) {
    try connection.listen("weibao_news")
  }

  /// What waits for the caller's unit by now and came through somebody else.
  public mutating func news() throws(PostgresError) -> [News] {
    try rows("select \(News.columns) from api.news order by key", as: News.self)
  }
}
