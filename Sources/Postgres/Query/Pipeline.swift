import CLibpq
import Glibc

/// Statements that are sent without waiting for the answers to those before.
///
/// Answers are taken in the order of sending. A statement that fails takes with it all behind it, up to the next
/// ``sync()``: each of these throws an error of its own when its answer is taken. Between two syncs the statements
/// are one transaction, unless they say otherwise.
///
/// However much is sent, nothing deadlocks: while the server does not read, what it has to say is read.
///
/// ```swift
/// let names = try connection.pipeline { pipeline in
///   for code in codes { try pipeline.send(find(code)) }
///   try pipeline.sync()
///   return try codes.map { _ in try pipeline.one(as: String.self) }
/// }
/// ```
public struct Pipeline: ~Copyable, ~Escapable {
  private let endpoint: Endpoint
  /// How many statements were sent whose answers were not taken.
  public private(set) var pending = 0
  /// Whether something was sent of which the server may keep the answer until it is asked for it.
  private var isHeld = false
  /// How many bytes libpq may keep back.
  private var unflushed = 0
  /// How much is gathered before it is handed to the system: a little less than the 8 kB from which on libpq tries to
  /// do so at every message, in vain while the system takes no more.
  private static let blockSize = 8000
  /// How many syncs the server has not answered.
  private var syncs = 0
  /// How many answers are to be taken before each of these syncs, and behind the last.
  private var untaken = [0]

  @_lifetime(&owner)
  init(_ owner: inout Connection) { endpoint = owner.endpoint }

  /// Sends a statement. Its answer is taken later; if it never is, its error is thrown at the end.
  public mutating func send(_ query: SQL) throws(PostgresError) {
    try endpoint.send(query, format: .binary)
    pending += 1
    untaken[untaken.count - 1] += 1
    isHeld = true
    unflushed += query.size
    if unflushed >= Self.blockSize { try flush() }
  }

  /// Ends what is one transaction, and lets the statements behind it run even if one before it failed.
  public mutating func sync() throws(PostgresError) {
    guard PQpipelineSync(endpoint.handle) == 1 else { throw PostgresError(connection: endpoint.handle) }
    isHeld = false
    syncs += 1
    untaken.append(0)
    try flush()
  }

  /// Takes the next answer: all its rows.
  @inlinable
  public mutating func rows<each T: PGDecodable>(
    as types: (repeat each T).Type
  ) throws(PostgresError) -> [(repeat each T)] {
    let reply = try take()
    var rows: [(repeat each T)] = []
    for index in 0..<reply.count { rows.append(try reply.row(index).decode(types)) }
    return rows
  }

  /// Takes the next answer: all its rows of one column.
  @inlinable
  public mutating func rows<T: PGDecodable>(as type: T.Type) throws(PostgresError) -> [T] {
    let reply = try take()
    var rows: [T] = []
    for index in 0..<reply.count { rows.append(try reply.row(index).decode(type)) }
    return rows
  }

  /// Takes the next answer, which must be exactly one row.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if there is none, or several.
  @inlinable
  public mutating func one<each T: PGDecodable>(
    as types: (repeat each T).Type
  ) throws(PostgresError) -> (repeat each T) {
    let reply = try take()
    guard reply.count > 0 else { throw noRow() }
    guard reply.count == 1 else { throw severalRows() }
    return try reply.row(0).decode(types)
  }

  /// Takes the next answer, which must be exactly one row of one column.
  ///
  /// - Throws: A ``PostgresError`` of the kind `cardinality` if there is none, or several.
  @inlinable
  public mutating func one<T: PGDecodable>(as type: T.Type) throws(PostgresError) -> T {
    let reply = try take()
    guard reply.count > 0 else { throw noRow() }
    guard reply.count == 1 else { throw severalRows() }
    return try reply.row(0).decode(type)
  }

  /// Takes the next answer, of which the rows do not matter.
  @discardableResult
  public mutating func execute() throws(PostgresError) -> CommandTag {
    try take().tag
  }

  /// Hands what is sent to the system.
  private mutating func flush() throws(PostgresError) {
    unflushed = 0
    while true {
      switch PQflush(endpoint.handle) {
      case 0: return
      case 1: try awaitRoom()
      default: throw PostgresError(connection: endpoint.handle)
      }
    }
  }

  /// Waits until the system takes more, and reads what the server has to say meanwhile: one that waits to be heard does
  /// not listen.
  private func awaitRoom() throws(PostgresError) {
    let isLost = Int16(POLLHUP | POLLERR)
    while true {
      let ready = endpoint.wait(for: Int16(POLLIN | POLLOUT))
      if ready & (Int16(POLLIN) | isLost) != 0, PQconsumeInput(endpoint.handle) == 0 {
        throw PostgresError(connection: endpoint.handle)
      }
      if ready & (Int16(POLLOUT) | isLost) != 0 { return }
    }
  }

  @usableFromInline
  mutating func take() throws(PostgresError) -> Reply {
    guard pending > 0 else { throw PostgresError(.usage, "there is no answer left to take") }
    if isHeld {
      guard PQsendFlushRequest(endpoint.handle) == 1 else { throw PostgresError(connection: endpoint.handle) }
      isHeld = false
      try flush()
    }
    while untaken[0] == 0, untaken.count > 1 { try takeSync() }
    pending -= 1
    untaken[0] -= 1
    let result = try nextResult()
    do {
      try check(result, endpoint.handle)
    } catch {
      PQclear(result)
      throw error
    }
    return Reply(result, endpoint.columns.describe(result))
  }

  /// The next statement's result, past the answers to syncs.
  private mutating func nextResult() throws(PostgresError) -> OpaquePointer {
    // A nil ends the answer to a statement, and may follow that to a sync; more of them than there are syncs, or two
    // in a row, tell that nothing more will come.
    var endings = 0
    while endings <= syncs + 1 {
      guard let result = PQgetResult(endpoint.handle) else {
        endings += 1
        continue
      }
      guard PQresultStatus(result) == PGRES_PIPELINE_SYNC else {
        guard leaveCopy(PQresultStatus(result), endpoint.handle) else {
          PQclear(result)
          throw PostgresError(.usage, "COPY from the client cannot run in a pipeline, and has ended the connection")
        }
        while let more = PQgetResult(endpoint.handle) { PQclear(more) }
        return result
      }
      syncs -= 1
      PQclear(result)
    }
    throw PostgresError(connection: endpoint.handle)
  }

  /// Takes the answer to a sync, with which the server has committed what was before it.
  ///
  /// - Throws: What failed at the commit, such as a constraint that is checked at the end.
  private mutating func takeSync() throws(PostgresError) {
    untaken.removeFirst()
    var first: PostgresError?
    while PQstatus(endpoint.handle) == CONNECTION_OK {
      guard let result = PQgetResult(endpoint.handle) else { continue }
      defer { PQclear(result) }
      guard PQresultStatus(result) != PGRES_PIPELINE_SYNC else {
        syncs -= 1
        break
      }
      do {
        try check(result, endpoint.handle)
      } catch {
        first = first ?? error
      }
    }
    if let first { throw first }
  }

  /// Takes all answers that are left, and gives the first error among them.
  mutating func finish() throws(PostgresError) {
    try sync()
    var first: PostgresError?
    while pending > 0 {
      do {
        try execute()
      } catch {
        first = first ?? error
        if error.kind == .connection { break }
      }
    }
    while syncs > 0, PQstatus(endpoint.handle) == CONNECTION_OK {
      do {
        try takeSync()
      } catch {
        first = first ?? error
      }
    }
    if let first { throw first }
  }
}

extension Connection {
  /// Sends many statements without waiting for each answer.
  ///
  /// - Throws: What the body throws; else the first error of a statement whose answer was not taken.
  @discardableResult
  public mutating func pipeline<R>(_ body: (inout Pipeline) throws -> R) throws -> R {
    guard PQenterPipelineMode(handle) == 1 else {
      throw PostgresError(.usage, "a pipeline is open already", wasSent: false)
    }
    PQsetnonblocking(handle, 1)
    defer {
      PQsetnonblocking(handle, 0)
      PQexitPipelineMode(handle)
    }
    var pipeline = Pipeline(&self)
    do {
      let value = try body(&pipeline)
      try pipeline.finish()
      return value
    } catch {
      // The first error is the one to tell; this leaves the connection usable.
      _ = try? pipeline.finish()
      throw error
    }
  }
}
