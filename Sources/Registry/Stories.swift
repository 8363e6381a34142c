public import Postgres

/// A case of the demo street that tells a story.
public struct Story: Sendable, PGRow {
  /// The story's name in commands, and its case.
  public let code, caseNumber: String
  /// Its title, and what happens in it.
  public let title, text: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (code, caseNumber, title, text) = try row.decode((String, String, String?, String?).self)
  }

  static let columns: SQL = "code, case_number, title, text"
}

extension Registry {
  /// The stories whose case the caller may see; none where the demo is not loaded.
  public mutating func stories() throws(PostgresError) -> [Story] {
    try rows("select \(Story.columns) from api.stories", as: Story.self)
  }

  /// The story of a code or case number, or nil where the caller may see no such story.
  public mutating func story(_ name: String) throws(PostgresError) -> Story? {
    let wanted: SQL = .matches(name, "code", "case_number")
    return try rows("select \(Story.columns) from api.stories where \(wanted)", as: Story.self).first
  }
}
