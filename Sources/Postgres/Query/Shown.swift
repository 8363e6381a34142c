import CLibpq

extension Connection {
  /// What came of a statement whose rows were handed over one by one.
  public struct Shown: Sendable {
    /// The columns, none where the statement returns no rows.
    public let columns: [ResultTable.Column]
    /// Whether the statement is of a kind that returns rows, though it may have returned none.
    public let returnsRows: Bool
    /// What the server says the statement did.
    public let tag: CommandTag
  }

  /// Runs a statement of which nothing is known, and hands over its rows in text as they come: memory stays the same
  /// however many there are.
  ///
  /// - Parameter body: Takes each row with the columns, which are the same for all.
  /// - Throws: The server's error, or what the body throws; then the rest of the rows is not sent for.
  public mutating func show(
    _ query: SQL, _ body: ([ResultTable.Column], borrowing Row) throws -> Void
  ) throws -> Shown {
    var stream = try stream(query, format: .text)
    var columns: [ResultTable.Column]?
    do {
      while let row = try stream.next() {
        let heads = columns ?? ResultTable.Column.all(of: row.result)
        columns = heads
        try body(heads, row)
      }
    } catch {
      stream.cancel()
      throw error
    }
    guard let last = stream.last, let tag = stream.tag else { throw PostgresError(.usage, "the stream has not ended") }
    return Shown(
      columns: columns ?? ResultTable.Column.all(of: last), returnsRows: PQresultStatus(last) == PGRES_TUPLES_OK,
      tag: tag)
  }
}

extension ResultTable.Column {
  /// The columns of a result.
  static func all(of result: OpaquePointer) -> [ResultTable.Column] {
    (0..<PQnfields(result)).map { index in
      ResultTable.Column(
        name: PQfname(result, index).map { String(cString: $0) } ?? "",
        type: OID(PQftype(result, index)),
        typeModifier: Int(PQfmod(result, index)))
    }
  }
}

extension Row {
  /// The value of a column as the server prints it, of a row that came in text; nil for NULL.
  public func text(_ column: Int) -> String? {
    guard !isNull(column) else { return nil }
    return bytes(column).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
