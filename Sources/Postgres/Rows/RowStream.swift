public import CLibpq
import Glibc

/// The rows of a query, one at a time, while the server still sends: memory stays the same however many there are.
///
/// The connection cannot be used while a stream is open, and a row cannot be kept past the next: neither compiles.
/// A stream that ends early reads and drops what is left, because to cancel it would fail the transaction it is in;
/// ``cancel()`` does so where that is wanted.
///
/// ```swift
/// var stream = try connection.stream("select id, name from unit")
/// while let row = try stream.next() {
///   let (id, name) = try row.decode((Int, String).self)
/// }
/// ```
public struct RowStream: ~Copyable, ~Escapable {
  @usableFromInline let connection: OpaquePointer
  @usableFromInline let format: Format
  @usableFromInline var current: OpaquePointer?
  private unowned(unsafe) let columns: ColumnTypes
  @usableFromInline var types: UnsafeBufferPointer<OID>?
  @usableFromInline var isDone = false

  /// The last result, which holds no row.
  @usableFromInline var last: OpaquePointer?

  /// What the server said in the end: nil until the last row is read and, outside of a transaction, committed.
  public var tag: CommandTag? { last.map { CommandTag(result: $0) } }

  /// Takes over a connection to which a query was just sent.
  @_lifetime(&owner)
  init(_ owner: inout Connection, format: Format) {
    connection = owner.handle
    columns = owner.endpoint.columns
    self.format = format
  }

  @inlinable
  deinit {
    if let current { PQclear(current) }
    if let last { PQclear(last) }
    if !isDone { drain(connection) }
  }

  /// The next row, or nil after the last.
  ///
  /// - Throws: The server's error, which may come after rows, even after the last, from the commit of a statement outside of a
  ///   transaction; then the stream has ended.
  @inlinable @_lifetime(&self)
  public mutating func next() throws(PostgresError) -> Row? {
    if let current { PQclear(current) }
    current = nil
    guard !isDone else { return nil }
    if types != nil, PQisBusy(connection) == 1 { awaitMore() }
    let result = PQgetResult(connection)
    guard let result, PQresultStatus(result) == PGRES_SINGLE_TUPLE else {
      try end(result)
      return nil
    }
    current = result
    let types = types ?? describe(result)
    let row = unsafe Row(
      result: result, types: types.baseAddress.unsafelyUnwrapped, count: types.count, format: format)
    return unsafe _overrideLifetime(row, mutating: &self)
  }

  /// Asks the server to stop, and drops what it had sent. A transaction that was open has failed by this.
  public mutating func cancel() {
    guard !isDone else { return }
    CancelToken(connection)?.cancel()
    drain(connection)
    isDone = true
  }

  /// Notes the columns' types, which are the same for every row.
  @usableFromInline @inline(never)
  mutating func describe(_ result: OpaquePointer) -> UnsafeBufferPointer<OID> {
    let types = columns.describe(result)
    self.types = types
    return types
  }

  /// Looks for more of an answer a few times before it is waited for, which ``next()`` does then.
  ///
  /// In the middle of an answer the server is about to send more. To sleep until it does, and to be woken, takes longer
  /// than that on either side.
  @usableFromInline @inline(never)
  func awaitMore() {
    for _ in 0..<32 {
      guard PQconsumeInput(connection) == 1, PQisBusy(connection) == 1 else { return }
      sched_yield()
    }
  }

  @usableFromInline @inline(never)
  mutating func end(_ result: OpaquePointer?) throws(PostgresError) {
    isDone = true
    do {
      if let result { try check(result, connection) }
    } catch {
      PQclear(result)
      drain(connection)
      throw error
    }
    do {
      try finish(connection)
    } catch {
      PQclear(result)
      throw error
    }
    last = result
  }
}
