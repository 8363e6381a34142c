import CLibpq

/// Rows on their way into a table.
///
/// A copy in binary format takes typed rows, whose values must be of exactly the columns' types; every copy takes raw
/// bytes in the format that the statement names.
public struct CopyIn: ~Copyable, ~Escapable {
  @usableFromInline let handle: OpaquePointer
  @usableFromInline let isBinary: Bool
  @usableFromInline let columns: Int
  @usableFromInline var writer = ByteWriter(capacity: CopyIn.blockSize + 4096)
  @usableFromInline var hasHeader = false
  private var hasRawBytes = false

  /// How much is gathered before it is sent.
  @usableFromInline static let blockSize = 64 * 1024

  @_lifetime(&owner)
  init(_ owner: inout Connection, begun: OpaquePointer) {
    handle = owner.handle
    isBinary = PQbinaryTuples(begun) == 1
    columns = Int(PQnfields(begun))
  }

  /// Writes a row of a copy in binary format.
  ///
  /// - Throws: A ``PostgresError`` of the kind `usage` if the copy is in another format, there are not as many values
  ///   as columns, or they are larger than a row may be.
  @inlinable
  public mutating func row<each Value: PGEncodable>(_ values: repeat each Value) throws(PostgresError) {
    var count: Int16 = 0
    for _ in repeat (each Value).self { count &+= 1 }
    guard hasHeader, Int(count) == columns else { return try firstRow(count, repeat each values) }
    let start = writer.count
    writer.write(count)
    repeat (_ = writer.writeField(each values))
    if writer.count >= Self.blockSize { try endBlock(withRowFrom: start) }
  }

  /// Sends what is gathered, unless the last row is larger than any the server takes: its lengths would not be true.
  @usableFromInline @inline(never)
  mutating func endBlock(withRowFrom start: Int) throws(PostgresError) {
    guard writer.count - start <= Self.mostInRow else {
      writer.clear(from: start)
      throw PostgresError(.usage, "a row of more than 2 GB cannot be copied")
    }
    try flush()
  }

  private static var mostInRow: Int { Int(Int32.max) }

  @usableFromInline @inline(never)
  mutating func firstRow<each Value: PGEncodable>(
    _ count: Int16, _ values: repeat each Value
  ) throws(PostgresError) {
    guard isBinary, !hasRawBytes else {
      throw PostgresError(.usage, "typed rows need a copy with (format binary), and no raw bytes before them")
    }
    guard Int(count) == columns else {
      throw PostgresError(.usage, "the copy takes \(columns) columns, \(count) values were given")
    }
    writeHeader()
    try row(repeat each values)
  }

  /// Signature, flags, length of an extension (source: documentation of COPY, "Binary Format").
  private mutating func writeHeader() {
    writer.write("PGCOPY\n")
    for byte: UInt8 in [255, 13, 10, 0] { writer.write(byte) }
    writer.write(0 as Int64)
    hasHeader = true
  }

  /// Writes bytes of the copy's own format, in pieces of any size.
  public mutating func write(_ bytes: borrowing Span<UInt8>) throws(PostgresError) {
    hasRawBytes = true
    writer.write(bytes)
    if writer.count >= Self.blockSize { try flush() }
  }

  /// Writes text of the copy's own format, in pieces of any size.
  public mutating func write(_ text: String) throws(PostgresError) {
    try write(text.utf8.span)
  }

  @usableFromInline @inline(never)
  mutating func flush() throws(PostgresError) {
    // One message holds at most 1 GB, less than Int32.max.
    let most = 1 << 28
    var place = 0
    while place < writer.count {
      let size = min(most, writer.count - place)
      let block = (writer.base + place).assumingMemoryBound(to: CChar.self)
      guard PQputCopyData(handle, block, Int32(size)) == 1 else { throw PostgresError(connection: handle) }
      place += size
    }
    writer.clear()
  }

  mutating func finish() throws(PostgresError) {
    // Raw bytes bring their own beginning and ending.
    if isBinary, !hasHeader, !hasRawBytes { writeHeader() }
    if hasHeader { writer.write(-1 as Int16) }
    try flush()
    guard PQputCopyEnd(handle, nil) == 1 else { throw PostgresError(connection: handle) }
  }
}

extension Connection {
  /// Copies rows into a table.
  ///
  /// ```swift
  /// try connection.copyIn("copy visit (id, note) from stdin (format binary)") { copy in
  ///   for visit in visits { try copy.row(visit.id, visit.note) }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - query: A `copy ... from stdin`.
  ///   - body: Writes the rows. If it throws, nothing is copied.
  /// - Returns: What the body returns, and how many rows were copied.
  /// - Throws: What the body throws; the server's error, which may be about any row.
  @discardableResult
  public mutating func copyIn<R>(
    _ query: SQL, _ body: (inout CopyIn) throws -> R
  ) throws -> (value: R, tag: CommandTag) {
    try endpoint.send(query, format: .text)
    let begun = try endpoint.beginCopy(PGRES_COPY_IN)
    var copy = CopyIn(&self, begun: begun)
    PQclear(begun)
    let value: R
    do {
      value = try body(&copy)
      try copy.finish()
    } catch {
      PQputCopyEnd(handle, "the client gave up")
      drain(handle)
      throw error
    }
    let result = try endpoint.answer()
    defer { PQclear(result) }
    return (value, CommandTag(result: result))
  }
}
