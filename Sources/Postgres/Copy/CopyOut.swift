import CLibpq

/// Rows on their way out of a table.
public struct CopyOut: ~Copyable, ~Escapable {
  private let handle: OpaquePointer
  private let isBinary: Bool
  private var block: UnsafeMutablePointer<CChar>?
  private var hasHeader = false
  private var isDone = false

  @_lifetime(&owner)
  init(_ owner: inout Connection, begun: OpaquePointer) {
    handle = owner.handle
    isBinary = PQbinaryTuples(begun) == 1
  }

  deinit { PQfreemem(block) }

  /// The next bytes, a whole row of a text or csv copy; nil after the last. They cannot be kept past the next call.
  ///
  /// - Throws: The server's error, or that of a lost connection.
  @_lifetime(&self)
  public mutating func next() throws(PostgresError) -> Span<UInt8>? {
    guard let bytes = try nextBlock(), let start = bytes.baseAddress else { return nil }
    let span = unsafe Span(_unsafeStart: start, count: bytes.count)
    return unsafe _overrideLifetime(span, mutating: &self)
  }

  /// The next row of a copy in binary format; nil after the last.
  ///
  /// The rows do not tell their types: the values are read as the types' own PostgreSQL types.
  ///
  /// - Throws: A ``PostgresError`` of the kind `usage` if the copy is in another format, of the kind `decoding` if a
  ///   value is not of the type asked for.
  public mutating func row<each T: PGDecodable & PGEncodable>(
    as types: (repeat each T).Type
  ) throws(PostgresError) -> (repeat each T)? {
    guard isBinary else { throw PostgresError(.usage, "typed rows need a copy with (format binary)") }
    guard let bytes = try nextBlock(), let start = bytes.baseAddress else { return nil }
    var reader = CellReader()
    let cell = unsafe Cell(base: start, count: bytes.count, type: .unspecified, format: .binary)
    do throws(DecodeFailure) {
      if !hasHeader { try skipHeader(&reader, in: cell) }
      if reader.left(in: cell) > 0 {
        let count = Int(try reader.integer(Int16.self, in: cell))
        // The end of the rows; what follows is the end of the copy.
        if count == -1 { return nil }
        var wanted = 0
        for _ in repeat (each T).self { wanted += 1 }
        guard wanted == count else { throw .outOfRange }
        return (repeat try reader.field((each T).fieldType, in: cell))
      }
    } catch {
      throw PostgresError(.decoding, "a row of the copy cannot be read as \((repeat each T).self): \(error)")
    }
    // The header came alone, as newer servers send it.
    return try row(as: types)
  }

  private mutating func skipHeader(_ reader: inout CellReader, in cell: borrowing Cell) throws(DecodeFailure) {
    hasHeader = true
    // Signature, flags, length of an extension, which no server sends so far.
    for _ in 0..<11 { _ = try reader.integer(UInt8.self, in: cell) }
    _ = try reader.integer(Int32.self, in: cell)
    guard try reader.integer(Int32.self, in: cell) == 0 else { throw .malformed }
  }

  private mutating func nextBlock() throws(PostgresError) -> UnsafeBufferPointer<UInt8>? {
    PQfreemem(block)
    block = nil
    guard !isDone else { return nil }
    var line: UnsafeMutablePointer<CChar>?
    let count = PQgetCopyData(handle, &line, 0)
    block = line
    guard count > 0, let block else {
      isDone = true
      // -1 is the end, which an error of the server's may be too: that comes with the answer.
      guard count == -1 else { throw PostgresError(connection: handle) }
      return nil
    }
    return unsafe UnsafeBufferPointer(
      start: UnsafeRawPointer(block).assumingMemoryBound(to: UInt8.self), count: Int(count))
  }

  /// Reads and drops what is left.
  mutating func finish() throws(PostgresError) {
    while try nextBlock() != nil {}
  }
}

extension Connection {
  /// Copies rows out of a table or a query.
  ///
  /// ```swift
  /// try connection.copyOut("copy visit (id, note) to stdout (format binary)") { copy in
  ///   while let (id, note) = try copy.row(as: (Int, String?).self) { print(id, note ?? "-") }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - query: A `copy ... to stdout`.
  ///   - body: Takes the rows; what it leaves is read and dropped.
  /// - Returns: What the body returns, and how many rows were copied.
  /// - Throws: What the body throws; the server's error.
  @discardableResult
  public mutating func copyOut<R>(
    _ query: SQL, _ body: (inout CopyOut) throws -> R
  ) throws -> (value: R, tag: CommandTag) {
    try endpoint.send(query, format: .text)
    let begun = try endpoint.beginCopy(PGRES_COPY_OUT)
    var copy = CopyOut(&self, begun: begun)
    PQclear(begun)
    let value: R
    do {
      value = try body(&copy)
      try copy.finish()
    } catch {
      _ = try? copy.finish()
      drain(handle)
      throw error
    }
    let result = try endpoint.answer()
    defer { PQclear(result) }
    return (value, CommandTag(result: result))
  }
}
