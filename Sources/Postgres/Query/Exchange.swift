import CLibpq
import Glibc

/// Reads and drops what the server still sends for the statements under way, and ends a COPY that is open.
@usableFromInline
func drain(_ connection: OpaquePointer) {
  while let result = PQgetResult(connection) {
    endCopy(PQresultStatus(result), connection)
    PQclear(result)
  }
}

/// Reads what the server says behind the answer to a statement, up to its end.
///
/// A statement outside of a transaction is one by itself, and the server commits it when its answer has been sent: a
/// constraint that is checked at the end fails then, and with it what the answer told.
///
/// - Throws: That error.
func finish(_ connection: OpaquePointer) throws(PostgresError) {
  var first: PostgresError?
  while let result = PQgetResult(connection) {
    do {
      try check(result, connection)
    } catch {
      first = first ?? error
    }
    PQclear(result)
  }
  if let first { throw first }
}

/// Ends a COPY that nobody is there to feed or to read.
private func endCopy(_ status: ExecStatusType, _ connection: OpaquePointer) {
  switch status {
  case PGRES_COPY_IN:
    PQputCopyEnd(connection, "COPY was not expected here")
  case PGRES_COPY_OUT: dropCopy(connection)
  case PGRES_COPY_BOTH:
    // A stream of replication, which ends when both sides have said so; it knows no failure.
    PQputCopyEnd(connection, nil)
    dropCopy(connection)
  default: break
  }
}

private func dropCopy(_ connection: OpaquePointer) {
  var line: UnsafeMutablePointer<CChar>?
  while PQgetCopyData(connection, &line, 0) > 0 { PQfreemem(line) }
}

/// Leaves a COPY in a pipeline: rows on their way out are dropped. One that waits for rows cannot be left, because the
/// server takes what was sent behind it, syncs included, for a part of it or not, as it comes: it ends the session.
///
/// - Returns: Whether the session goes on.
func leaveCopy(_ status: ExecStatusType, _ connection: OpaquePointer) -> Bool {
  switch status {
  case PGRES_COPY_IN, PGRES_COPY_BOTH:
    shutdown(PQsocket(connection), Int32(SHUT_RDWR))
    PQputCopyEnd(connection, nil)
    drain(connection)
    return false
  default:
    endCopy(status, connection)
    return true
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
