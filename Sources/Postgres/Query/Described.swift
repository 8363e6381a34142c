import CLibpq

extension Connection {
  /// The columns that a statement would give, which is parsed and not run; none where it gives no rows.
  ///
  /// ```swift
  /// let names = try connection.columns(of: "select id, name from unit").map(\.name)
  /// ```
  ///
  /// - Throws: The server's error, such as that of a mistyped word.
  public mutating func columns(of query: SQL) throws(PostgresError) -> [ResultTable.Column] {
    try Endpoint.check(query.text)
    try endpoint.checkEncoding(query.text)
    guard PQsendPrepare(handle, "", query.text, 0, nil) == 1 else {
      throw PostgresError(connection: handle, wasSent: false)
    }
    PQclear(try endpoint.answer())
    guard PQsendDescribePrepared(handle, "") == 1 else { throw PostgresError(connection: handle, wasSent: false) }
    let described = try endpoint.answer()
    defer { PQclear(described) }
    return ResultTable.Column.all(of: described)
  }
}
