/// How a transaction is to run; what is not said is as the session's defaults have it.
public struct TransactionOptions: Hashable, Sendable {
  /// What a transaction may see of others
  /// ([source](https://www.postgresql.org/docs/15/transaction-iso.html)).
  public enum Isolation: String, Sendable {
    /// Each statement sees what was committed before it began.
    case readCommitted = "read committed"
    /// All statements see what was committed before the first began.
    case repeatableRead = "repeatable read"
    /// As if transactions ran one after the other.
    case serializable
  }

  /// The isolation.
  public var isolation: Isolation?
  /// Whether writing is refused.
  public var isReadOnly: Bool?
  /// Whether a serializable read-only transaction waits until it cannot fail.
  public var isDeferrable: Bool?

  /// Options; nil is the session's default.
  public init(_ isolation: Isolation? = nil, isReadOnly: Bool? = nil, isDeferrable: Bool? = nil) {
    self.isolation = isolation
    self.isReadOnly = isReadOnly
    self.isDeferrable = isDeferrable
  }

  var begin: SQL {
    var text = "begin"
    if let isolation { text += " isolation level \(isolation.rawValue)" }
    if let isReadOnly { text += isReadOnly ? " read only" : " read write" }
    if let isDeferrable { text += isDeferrable ? " deferrable" : " not deferrable" }
    return SQL(raw: text)
  }
}

extension Connection {
  /// Runs a body in a transaction: commits when it returns, rolls back when it throws.
  ///
  /// ```swift
  /// try connection.transaction(.init(.serializable), retry: .upTo(5)) { connection in
  ///   try connection.execute("update account set balance = balance - \(10) where id = \(1)")
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - options: Isolation and so on.
  ///   - retry: What to do after a serialization failure or a deadlock. The body then runs again from its start, so
  ///     it must not keep anything from an attempt before.
  ///   - body: What to do; it may use savepoints, and must neither commit nor roll back itself.
  /// - Throws: What the body throws; the server's error; a ``PostgresError`` of the kind `outcomeUnknown` if the
  ///   connection is lost while the server commits; of the kind `usage` within another transaction.
  @discardableResult
  public mutating func transaction<R>(
    _ options: TransactionOptions = TransactionOptions(), retry: RetryPolicy = .never,
    _ body: (inout Connection) throws -> R
  ) throws -> R {
    var attempt = 1
    while true {
      do {
        return try attemptTransaction(options, body)
      } catch let error as PostgresError where error.isRetryable && retry.allows(attempt, error) {
        retry.wait(attempt)
        attempt += 1
      }
    }
  }

  private mutating func attemptTransaction<R>(
    _ options: TransactionOptions, _ body: (inout Connection) throws -> R
  ) throws -> R {
    guard transactionStatus == .idle || isLost else {
      throw PostgresError(.usage, "already in a transaction, where savepoint serves", wasSent: false)
    }
    try execute(options.begin)
    let handle = handle
    do {
      let value = try body(&self)
      try refuseAnother(than: handle)
      try commit()
      return value
    } catch {
      // Where the connection is lost the server rolls back by itself, and the first error is the one to tell.
      if transactionStatus != .idle { _ = try? execute("rollback") }
      throw error
    }
  }

  /// A body can put another connection in the place of the one it was given.
  private func refuseAnother(than handle: OpaquePointer) throws(PostgresError) {
    guard self.handle == handle else {
      throw PostgresError(.usage, "the connection was replaced within a transaction")
    }
  }

  private mutating func commit() throws(PostgresError) {
    guard transactionStatus != .idle else {
      throw PostgresError(.usage, "the transaction was ended within its body")
    }
    let tag: CommandTag
    do {
      tag = try execute("commit")
    } catch  where error.kind == .connection && error.wasSent {
      throw PostgresError(.outcomeUnknown, "the connection was lost while committing: \(error.message)")
    }
    // The server answers so, and not with an error, where a statement had failed and nobody minded.
    guard tag.text == "COMMIT" else {
      throw PostgresError(.server, "rolled back, because a statement in the transaction had failed") { field in
        field == .state ? SQLState.inFailedSqlTransaction.code : nil
      }
    }
  }

  /// Runs a body within a transaction so that, if it throws, only what it did is undone.
  ///
  /// - Throws: What the body throws; a ``PostgresError`` of the kind `usage` outside a transaction.
  @discardableResult
  public mutating func savepoint<R>(_ body: (inout Connection) throws -> R) throws -> R {
    guard transactionStatus == .inTransaction else {
      throw PostgresError(.usage, "a savepoint needs a transaction that has not failed", wasSent: false)
    }
    // A savepoint hides the one of the same name around it, so one name serves however deep they nest.
    try execute("savepoint swift_savepoint")
    let handle = handle
    do {
      let value = try body(&self)
      try refuseAnother(than: handle)
      try execute("release savepoint swift_savepoint")
      return value
    } catch {
      // The first error is the one to tell. Where this fails, the transaction has ended or has failed as a whole.
      if self.handle == handle {
        _ = try? script("rollback to savepoint swift_savepoint; release savepoint swift_savepoint")
      }
      throw error
    }
  }
}
