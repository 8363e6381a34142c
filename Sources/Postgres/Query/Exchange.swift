import CLibpq

/// Reads and drops what the server still sends for the statements under way, and ends a COPY that is open.
@usableFromInline
func drain(_ connection: OpaquePointer) {
  while let result = PQgetResult(connection) {
    endCopy(PQresultStatus(result), connection)
    PQclear(result)
  }
}

/// Ends a COPY that nobody is there to feed or to read.
private func endCopy(_ status: ExecStatusType, _ connection: OpaquePointer) {
  switch status {
  case PGRES_COPY_IN:
    PQputCopyEnd(connection, "COPY was not expected here")
  case PGRES_COPY_OUT:
    var line: UnsafeMutablePointer<CChar>?
    while PQgetCopyData(connection, &line, 0) > 0 { PQfreemem(line) }
  default: break
  }
}

/// Throws what a result says went wrong.
func check(_ result: OpaquePointer, _ connection: OpaquePointer) throws(PostgresError) {
  switch PQresultStatus(result) {
  case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY, PGRES_PIPELINE_SYNC: return
  case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
    endCopy(PQresultStatus(result), connection)
    throw PostgresError(.usage, "COPY needs copyIn or copyOut")
  case PGRES_PIPELINE_ABORTED:
    throw PostgresError(.server, "not run, because a statement before it failed")
  default: throw PostgresError(result: result, connection: connection)
  }
}

extension Connection {
  /// Sends one statement with its parameters, without waiting for the answer.
  func send(_ query: SQL, format: Format) throws(PostgresError) {
    try query.parameters.check()
    let text = query.text
    try Self.check(text)
    let count = Int32(query.parameters.count)
    let sent = query.parameters.withArrays { types, values, lengths, formats in
      PQsendQueryParams(handle, text, count, types, values, lengths, formats, format.rawValue)
    }
    guard sent == 1 else { throw PostgresError(connection: handle, wasSent: false) }
  }

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
    drain(handle)
    return result
  }
}
