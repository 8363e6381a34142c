public import Postgres

/// The verbs and views of schema `api`, as calls of Swift.
///
/// Holds no rule: what is allowed, what is owed and who answers is decided in the database, and a call that is
/// refused throws what the database said (``Refusal``).
///
/// ```swift
/// var registry = Registry(try Connection("dbname=street user=xt_msb_01"))
/// let open = try registry.cases(CaseFilter(status: "open"))
/// ```
public struct Registry: ~Copyable {
  /// The session at the server.
  public var connection: Connection

  /// Called before a call is made again, because somebody else was at work on the same rows at the same time.
  public var onRetry: () -> Void

  /// Takes over a connection.
  public init(_ connection: consuming Connection, onRetry: @escaping () -> Void = {}) {
    self.connection = connection
    self.onRetry = onRetry
  }

  /// How often a call is made, all in all, before somebody else's being faster is reported.
  private static let attempts = 5

  /// Makes a call, and makes it again when the server asks for that (SQLSTATE 40001 and 40P01).
  ///
  /// Inside a transaction of the caller's it is made once: what came before it would have to be repeated too.
  mutating func retrying<Result>(
    _ call: (inout Connection) throws(PostgresError) -> Result
  ) throws(PostgresError) -> Result {
    for _ in 1..<Self.attempts {
      let isAlone = connection.transactionStatus == .idle
      do throws(PostgresError) {
        return try call(&connection)
      } catch {
        guard isAlone, error.isRetryable else { throw error }
        onRetry()
      }
    }
    return try call(&connection)
  }

  /// A verb that answers with one row.
  mutating func one<Value: PGRow>(_ query: SQL, as type: Value.Type) throws(PostgresError) -> Value {
    try retrying { connection throws(PostgresError) in try connection.one(query, as: type) }
  }

  /// A verb that answers with one value.
  mutating func value<Value: PGDecodable>(_ query: SQL, as type: Value.Type) throws(PostgresError) -> Value {
    try retrying { connection throws(PostgresError) in try connection.one(query, as: type) }
  }

  /// A view, or a verb that answers with rows.
  mutating func rows<Value: PGRow>(_ query: SQL, as type: Value.Type) throws(PostgresError) -> [Value] {
    try retrying { connection throws(PostgresError) in try connection.rows(query, as: type) }
  }
}

extension SQL {
  /// A condition that holds where one of the columns is the text, or where none is asked for.
  ///
  /// Codes, names and numbers may be written in capitals or not.
  static func matches(_ wanted: String?, _ columns: Identifier...) -> SQL {
    guard let wanted else { return "true" }
    let names: [SQL] = columns.map { "lower(\(identifier: $0))" }
    let list = names.dropFirst().reduce(names[0]) { $0 + ", " + $1 }
    return "lower(\(wanted)) in (\(list))"
  }

  /// A condition that holds for a code, typed as such or by its name in either language; one that there is not is refused.
  static func code(_ wanted: String?, _ kind: String, _ column: Identifier) -> SQL {
    guard let wanted else { return "true" }
    return "\(identifier: column) = (select api.known_code(\(kind), \(wanted)))"
  }

  /// A condition that holds for the number of a case or lead, however it is written; a mistyped one is refused.
  static func number(_ written: String, _ column: Identifier) -> SQL {
    "\(identifier: column) = (select api.printed_number(\(written)))"
  }
}
