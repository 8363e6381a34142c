import CLibpq

extension Connection {
  /// Runs a query and gives its rows one at a time, as they arrive.
  ///
  /// - Parameters:
  ///   - query: One statement. A statement that returns no rows gives none.
  ///   - format: How the values travel; binary for decoding, text for showing.
  /// - Throws: A ``PostgresError`` if it could not be sent; the server's errors come from ``RowStream/next()``.
  @_lifetime(&self)
  public mutating func stream(_ query: SQL, format: Format = .binary) throws(PostgresError) -> RowStream {
    try endpoint.send(query, format: format)
    PQsetSingleRowMode(handle)
    return RowStream(&self, format: format)
  }

  /// Runs a query and gives all its rows, each as a tuple, or as a value if there is one column.
  ///
  /// ```swift
  /// let units = try connection.rows("select code, name from unit", as: (String, String).self)
  /// ```
  @inlinable
  public mutating func rows<each T: PGDecodable>(
    _ query: SQL, as types: (repeat each T).Type
  ) throws(PostgresError) -> [(repeat each T)] {
    var rows: [(repeat each T)] = []
    var stream = try stream(query)
    while let row = try stream.next() { rows.append(try row.decode(types)) }
    return rows
  }

  /// Runs a query and gives all its rows, each as a value of a type that is made from a whole row.
  @inlinable
  public mutating func rows<Value: PGRow>(_ query: SQL, as _: Value.Type) throws(PostgresError) -> [Value] {
    var rows: [Value] = []
    var stream = try stream(query)
    while let row = try stream.next() { rows.append(try Value(row: row)) }
    return rows
  }

  /// Runs a query that may find one row or none.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds several.
  @inlinable
  public mutating func first<each T: PGDecodable>(
    _ query: SQL, as types: (repeat each T).Type
  ) throws(PostgresError) -> (repeat each T)? {
    var stream = try stream(query)
    var isFound = false
    var value: (repeat each T)?
    while let row = try stream.next() {
      guard !isFound else { throw severalRows() }
      isFound = true
      let found = try row.decode(types)
      value = found
    }
    return value
  }

  /// Runs a query that may find one row or none, and makes a value from the row.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds several.
  @inlinable
  public mutating func first<Value: PGRow>(_ query: SQL, as _: Value.Type) throws(PostgresError) -> Value? {
    var stream = try stream(query)
    var isFound = false
    var value: Value?
    while let row = try stream.next() {
      guard !isFound else { throw severalRows() }
      isFound = true
      value = try Value(row: row)
    }
    return value
  }

  /// Runs a query that must find exactly one row.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds none or several.
  @inlinable
  public mutating func one<each T: PGDecodable>(
    _ query: SQL, as types: (repeat each T).Type
  ) throws(PostgresError) -> (repeat each T) {
    guard let row = try first(query, as: types) else { throw noRow() }
    return row
  }

  /// Runs a query that must find exactly one row, and makes a value from it.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds none or several.
  @inlinable
  public mutating func one<Value: PGRow>(_ query: SQL, as type: Value.Type) throws(PostgresError) -> Value {
    guard let row = try first(query, as: type) else { throw noRow() }
    return row
  }

  /// Runs a statement whose rows, if it returns any, do not matter.
  @discardableResult
  public mutating func execute(_ query: SQL) throws(PostgresError) -> CommandTag {
    try endpoint.send(query, format: .binary)
    let result = try endpoint.answer()
    defer { PQclear(result) }
    return CommandTag(result: result)
  }

  /// Runs a statement of which nothing is known, and gives its whole answer in text, for showing.
  public mutating func result(_ query: SQL) throws(PostgresError) -> ResultTable {
    try endpoint.send(query, format: .text)
    return ResultTable(try endpoint.answer())
  }
}

@usableFromInline @inline(never)
func noRow() -> PostgresError {
  PostgresError(.cardinality, "the query found no row where one was expected")
}

@usableFromInline @inline(never)
func severalRows() -> PostgresError {
  PostgresError(.cardinality, "the query found several rows where one was expected")
}
