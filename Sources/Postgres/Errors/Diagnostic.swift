import CLibpq

/// The fields of a server's error or notice
/// ([source](https://www.postgresql.org/docs/15/protocol-error-fields.html)).
enum Diagnostic {
  case severity, state, message, detail, hint, position, internalPosition, internalQuery, context
  case schema, table, column, dataType, constraint, sourceFile, sourceLine, sourceFunction

  /// The code by which libpq knows the field.
  private var code: Int32 {
    switch self {
    case .severity: Int32(CLIBPQ_DIAG_SEVERITY)
    case .state: Int32(CLIBPQ_DIAG_SQLSTATE)
    case .message: Int32(CLIBPQ_DIAG_MESSAGE)
    case .detail: Int32(CLIBPQ_DIAG_DETAIL)
    case .hint: Int32(CLIBPQ_DIAG_HINT)
    case .position: Int32(CLIBPQ_DIAG_POSITION)
    case .internalPosition: Int32(CLIBPQ_DIAG_INTERNAL_POSITION)
    case .internalQuery: Int32(CLIBPQ_DIAG_INTERNAL_QUERY)
    case .context: Int32(CLIBPQ_DIAG_CONTEXT)
    case .schema: Int32(CLIBPQ_DIAG_SCHEMA)
    case .table: Int32(CLIBPQ_DIAG_TABLE)
    case .column: Int32(CLIBPQ_DIAG_COLUMN)
    case .dataType: Int32(CLIBPQ_DIAG_DATATYPE)
    case .constraint: Int32(CLIBPQ_DIAG_CONSTRAINT)
    case .sourceFile: Int32(CLIBPQ_DIAG_SOURCE_FILE)
    case .sourceLine: Int32(CLIBPQ_DIAG_SOURCE_LINE)
    case .sourceFunction: Int32(CLIBPQ_DIAG_SOURCE_FUNCTION)
    }
  }

  /// The field's text in a result, nil where the server did not send it.
  func text(in result: OpaquePointer) -> String? {
    PQresultErrorField(result, code).map { String(cString: $0) }
  }
}

extension PostgresError {
  /// The error that a result carries.
  ///
  /// An error without a state was made by libpq itself, which means that the server is gone; one that is more than
  /// an error is the last word of a session.
  init(result: OpaquePointer, connection: OpaquePointer) {
    let isLast = PQstatus(connection) == CONNECTION_BAD || Diagnostic.severity.text(in: result) != "ERROR"
    let message = Diagnostic.message.text(in: result) ?? trimmed(PQresultErrorMessage(result))
    self.init(isLast ? .connection : .server, message) { $0.text(in: result) }
  }

  /// The last error of a connection, where there is no result that could carry it.
  init(connection: OpaquePointer, wasSent: Bool = true) {
    self.init(
      .connection, trimmed(PQerrorMessage(connection)), wasSent: wasSent,
      needsPassword: PQconnectionNeedsPassword(connection) == 1)
  }
}

/// A message of libpq without the line end it comes with.
func trimmed(_ message: UnsafePointer<CChar>?) -> String {
  var text = message.map { String(cString: $0) } ?? ""
  while text.last?.isNewline == true { text.removeLast() }
  return text
}
