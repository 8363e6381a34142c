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
    try all(query) { row throws(PostgresError) in try row.decode(types) }
  }

  /// Runs a query and gives all its rows of one column.
  @inlinable
  public mutating func rows<T: PGDecodable>(_ query: SQL, as type: T.Type) throws(PostgresError) -> [T] {
    try all(query) { row throws(PostgresError) in try row.decode(type) }
  }

  /// Runs a query and gives all its rows, each as a value of a type that is made from a whole row.
  @inlinable
  public mutating func rows<Value: PGRow>(_ query: SQL, as _: Value.Type) throws(PostgresError) -> [Value] {
    try all(query) { row throws(PostgresError) in try Value(row: row) }
  }

  /// Runs a query that may find one row or none.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds several.
  @inlinable
  public mutating func first<each T: PGDecodable>(
    _ query: SQL, as types: (repeat each T).Type
  ) throws(PostgresError) -> (repeat each T)? {
    try atMostOne(query) { row throws(PostgresError) in try row.decode(types) }
  }

  /// Runs a query that may find one row or none, of one column.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds several.
  @inlinable
  public mutating func first<T: PGDecodable>(_ query: SQL, as type: T.Type) throws(PostgresError) -> T? {
    try atMostOne(query) { row throws(PostgresError) in try row.decode(type) }
  }

  /// Runs a query that may find one row or none, and makes a value from the row.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds several.
  @inlinable
  public mutating func first<Value: PGRow>(_ query: SQL, as _: Value.Type) throws(PostgresError) -> Value? {
    try atMostOne(query) { row throws(PostgresError) in try Value(row: row) }
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

  /// Runs a query that must find exactly one row, of one column.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds none or several.
  @inlinable
  public mutating func one<T: PGDecodable>(_ query: SQL, as type: T.Type) throws(PostgresError) -> T {
    guard let value = try first(query, as: type) else { throw noRow() }
    return value
  }

  /// Runs a query that must find exactly one row, and makes a value from it.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if it finds none or several.
  @inlinable
  public mutating func one<Value: PGRow>(_ query: SQL, as type: Value.Type) throws(PostgresError) -> Value {
    guard let row = try first(query, as: type) else { throw noRow() }
    return row
  }

  /// Runs a query and makes a value of each of its rows.
  @inlinable @inline(__always)
  mutating func all<Value>(
    _ query: SQL, _ make: (borrowing Row) throws(PostgresError) -> Value
  ) throws(PostgresError) -> [Value] {
    var values: [Value] = []
    var stream = try stream(query)
    while let row = try stream.next() {
      if values.count == values.capacity { values.makeRoom() }
      values.append(try make(row))
    }
    return values
  }

  /// Runs a query and makes a value of its row, if it finds one.
  @inlinable @inline(__always)
  mutating func atMostOne<Value>(
    _ query: SQL, _ make: (borrowing Row) throws(PostgresError) -> Value
  ) throws(PostgresError) -> Value? {
    var stream = try stream(query)
    var values = 0
    var value: Value?
    while let row = try stream.next() {
      values += 1
      guard values == 1 else { throw severalRows() }
      value = .some(try make(row))
    }
    return value
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

extension Array {
  /// Makes room for more elements, and for many where there are many already: the system gives memory when it is
  /// touched, so that room that is not used costs nothing, and to copy the elements once more does.
  @inlinable
  mutating func makeRoom() {
    let size = MemoryLayout<Element>.stride
    guard size > 0, count &* size >= 1 << 21 else { return }
    reserveCapacity(Swift.max(count &* 2, (1 << 27) / size))
  }
}
