public import Postgres

/// What the caller has begun to fill in; nobody else sees it.
public struct Draft: Sendable, PGRow {
  /// Its number among the caller's drafts.
  public let number: Int
  /// The words of the command that would be run.
  public let words: [String]
  /// When it was kept.
  public let savedAt: Timestamp

  /// Reads the columns of `api.drafts`.
  public init(row: borrowing Row) throws(PostgresError) {
    (number, words, savedAt) = try row.decode((Int, [String], Timestamp).self)
  }
}

extension Registry {
  /// The caller's drafts, the newest first.
  public mutating func drafts() throws(PostgresError) -> [Draft] {
    try rows("select draft_no, words, saved_at from api.drafts order by saved_at desc, draft_no desc", as: Draft.self)
  }

  /// Keeps what was begun, in place of the draft of that number if one is given, and returns its number.
  public mutating func keepDraft(_ words: [String], as number: Int? = nil) throws(PostgresError) -> Int {
    let place = number.flatMap { Int32(exactly: $0) }
    return try value("select draft_no from api.keep_draft(words => \(words), draft_no => \(place))", as: Int.self)
  }

  /// Drops a draft for good.
  public mutating func dropDraft(_ number: Int) throws(PostgresError) -> Timestamp {
    try value("select api.drop_draft(draft_no => \(Int32(clamping: number)))", as: Timestamp.self)
  }
}
