/// What went wrong, and everything the server said about it.
///
/// No parameter value ever enters an error by this module. The server's own words (``message``, ``detail``) may
/// quote one, as in `Key (id)=(7) already exists`; ``constraint`` and ``state`` never do.
public struct PostgresError: Error, Sendable, CustomStringConvertible {
  /// Where an error arose, which decides what may be done about it.
  public enum Kind: Sendable, Hashable {
    /// The server refused the statement and said why; the connection is fine.
    case server
    /// No connection could be made, or it was lost. What had not been committed is rolled back.
    case connection
    /// The connection was lost while a COMMIT was under way: the work may have been kept or not.
    case outcomeUnknown
    /// A value that arrived is not of the type asked for, or is malformed.
    case decoding
    /// A call that promises one row met none or several.
    case cardinality
    /// The call itself cannot be carried out, such as a text parameter with a NUL character.
    case usage
  }

  /// The kind of error.
  public var kind: Kind { storage.kind }
  /// The condition, for errors that the server reported.
  public var state: SQLState? { storage.state }
  /// The severity in English whatever the server's language: `ERROR`, `FATAL` or `PANIC`.
  public var severity: String? { storage.severity }
  /// What went wrong, one line, in the server's language where the server reported it.
  public var message: String { storage.message }
  /// The server's longer explanation.
  public var detail: String? { storage.detail }
  /// The server's suggestion.
  public var hint: String? { storage.hint }
  /// Where in the statement, counted in characters (Unicode scalars) from 1.
  public var position: Int? { storage.position }
  /// Where in ``internalQuery``, counted in characters from 1.
  public var internalPosition: Int? { storage.internalPosition }
  /// The text of a failed statement that the server made itself, for instance in a PL/pgSQL function.
  public var internalQuery: String? { storage.internalQuery }
  /// The call stack of the server's functions, one line each, innermost first.
  public var context: String? { storage.context }
  /// The schema of the object the error is about.
  public var schema: String? { storage.schema }
  /// The table the error is about.
  public var table: String? { storage.table }
  /// The column the error is about.
  public var column: String? { storage.column }
  /// The data type the error is about.
  public var dataType: String? { storage.dataType }
  /// The constraint that was broken; functions may name a rule of their own here.
  public var constraint: String? { storage.constraint }
  /// The place in the server's source that reported the error, as `file:line function`.
  public var serverSource: String? { storage.serverSource }
  /// Whether anything was sent to the server before the error arose.
  public var wasSent: Bool { storage.wasSent }

  /// Whether the server let nobody in because it was given no password, which may be asked for.
  public var needsPassword: Bool { storage.needsPassword }

  /// Whether the same transaction may succeed when it is run again from its start.
  public var isRetryable: Bool { state?.isRetryable ?? false }

  /// One line: the severity, the message and the state.
  public var description: String {
    let head = severity.map { "\($0): " } ?? ""
    let tail = state.map { " (\($0))" } ?? ""
    return head + message + tail
  }

  /// One pointer wide, so that a throwing call costs nothing where nothing is thrown.
  private let storage: Storage

  /// The fields of an error.
  final class Storage: Sendable {
    let kind: Kind
    let message: String
    let state: SQLState?
    let severity, detail, hint, internalQuery, context: String?
    let schema, table, column, dataType, constraint, serverSource: String?
    let position, internalPosition: Int?
    let wasSent, needsPassword: Bool

    init(
      _ kind: Kind, _ message: String, wasSent: Bool, needsPassword: Bool,
      field: (Diagnostic) -> String? = { _ in nil }
    ) {
      self.kind = kind
      self.message = message
      self.wasSent = wasSent
      self.needsPassword = needsPassword
      state = field(.state).flatMap(SQLState.init)
      severity = field(.severity)
      detail = field(.detail)
      hint = field(.hint)
      internalQuery = field(.internalQuery)
      context = field(.context)
      schema = field(.schema)
      table = field(.table)
      column = field(.column)
      dataType = field(.dataType)
      constraint = field(.constraint)
      position = field(.position).flatMap { Int($0) }
      internalPosition = field(.internalPosition).flatMap { Int($0) }
      serverSource = field(.sourceFile).map { file in
        "\(file):\(field(.sourceLine) ?? "") \(field(.sourceFunction) ?? "")"
      }
    }
  }

  /// An error of this module's own, or one with the fields that `field` tells.
  init(
    _ kind: Kind, _ message: String, wasSent: Bool = true, needsPassword: Bool = false,
    field: (Diagnostic) -> String? = { _ in nil }
  ) {
    storage = Storage(kind, message, wasSent: wasSent, needsPassword: needsPassword, field: field)
  }
}
