import CLibpq
import Glibc

/// A session as the parts of this module hand it to each other, where only one of them has it at a time.
@usableFromInline
struct Endpoint {
  let handle: OpaquePointer
  /// Tells this session from every other of this process.
  let session: Int
  /// Belongs to the connection, beyond which no part of it lives.
  unowned(unsafe) let columns: ColumnTypes
}

extension Endpoint {
  /// Sends one statement with its parameters, without waiting for the answer.
  func send(_ query: SQL, format: Format) throws(PostgresError) {
    let sent =
      switch query.origin {
      case .text: try send(query.text, query.parameters, format)
      case .prepared(let statement): try send(statement, query.parameters, format)
      case .mixed:
        throw PostgresError(
          .usage, "a call of a prepared statement cannot be a part of another statement", wasSent: false)
      }
    guard sent == 1 else { throw PostgresError(connection: handle, wasSent: false) }
  }

  private func send(_ text: String, _ parameters: Parameters, _ format: Format) throws(PostgresError) -> Int32 {
    try parameters.check(against: nil)
    try Self.check(text)
    try checkEncoding(text, parameters.count)
    return parameters.withArrays { arrays in
      PQsendQueryParams(
        handle, text, arrays.count, parameters.types.map(\.rawValue), arrays.values, arrays.lengths, arrays.formats,
        format.rawValue)
    }
  }

  private func send(
    _ statement: Prepared.Statement, _ parameters: Parameters, _ format: Format
  ) throws(PostgresError) -> Int32 {
    try check(statement)
    try checkEncoding("", parameters.count)
    try parameters.check(against: statement.types)
    return statement.cName.withUnsafeBufferPointer { name in
      parameters.withArrays { arrays in
        PQsendQueryPrepared(
          handle, name.baseAddress, arrays.count, arrays.values, arrays.lengths, arrays.formats, format.rawValue)
      }
    }
  }

  /// Refuses what the server would take for other characters, where a statement has changed `client_encoding`. One
  /// that has none but ASCII characters and no values passes, since it may be the one to change it back.
  func checkEncoding(_ statement: String, _ parameters: Int = 0) throws(PostgresError) {
    guard PQclientEncoding(handle) != Self.utf8, parameters > 0 || !statement.utf8.allSatisfy({ $0 < 128 }) else {
      return
    }
    throw PostgresError(.usage, "client_encoding was changed, and texts travel as UTF-8 only", wasSent: false)
  }

  /// `PG_UTF8` of PostgreSQL's `pg_wchar.h`.
  private static let utf8: Int32 = 6

  /// Refuses a text that libpq would cut short.
  static func check(_ statement: String) throws(PostgresError) {
    guard !statement.utf8.contains(0) else {
      throw PostgresError(.usage, "a statement cannot hold a NUL character", wasSent: false)
    }
  }

  /// Reads the one answer to what was sent; the caller clears it.
  func answer() throws(PostgresError) -> OpaquePointer {
    guard let result = PQgetResult(handle) else { throw PostgresError(connection: handle) }
    do {
      try Postgres.check(result, handle)
    } catch {
      PQclear(result)
      drain(handle)
      throw error
    }
    do {
      try finish(handle)
    } catch {
      PQclear(result)
      throw error
    }
    return result
  }

  /// Refuses a statement of another connection, whose name may mean something else here.
  func check(_ statement: Prepared.Statement) throws(PostgresError) {
    guard statement.session == session else {
      throw PostgresError(.usage, "the statement was prepared on another connection", wasSent: false)
    }
  }

  /// Waits until the socket is ready, the time is over, or a signal arrives.
  ///
  /// - Returns: What the socket is ready for, as `poll` says it.
  @discardableResult
  func wait(for events: Int16, atMost time: Duration? = nil) -> Int16 {
    var descriptor = pollfd(fd: PQsocket(handle), events: events, revents: 0)
    let milliseconds = time.map { time in
      let (seconds, attoseconds) = time.components
      // Rounded up, so that a wait is not over before its time; no more than poll can wait.
      return Int32(clamping: min(seconds, Int64(Int32.max)) * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }
    guard poll(&descriptor, 1, milliseconds ?? -1) > 0 else { return 0 }
    return descriptor.revents
  }

  /// Reads the answer that begins a copy; the caller clears it.
  func beginCopy(_ status: ExecStatusType) throws(PostgresError) -> OpaquePointer {
    guard let result = PQgetResult(handle) else { throw PostgresError(connection: handle) }
    if PQresultStatus(result) == status { return result }
    do {
      try Postgres.check(result, handle)
    } catch {
      PQclear(result)
      drain(handle)
      throw error
    }
    PQclear(result)
    drain(handle)
    throw PostgresError(.usage, "the statement is not a copy in this direction")
  }
}
