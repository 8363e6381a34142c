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
