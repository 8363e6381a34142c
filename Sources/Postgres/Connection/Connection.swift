import CLibpq
import Glibc
import Synchronization

/// One session at a PostgreSQL server.
///
/// It cannot be copied, so it cannot be used from two places at once; it closes when it goes out of scope.
///
/// ```swift
/// var connection = try Connection("dbname=street")
/// let (name, count) = try connection.one(
///   "select name, count from survey where id = \(id)", as: (String, Int).self)
/// ```
public struct Connection: ~Copyable {
  @usableFromInline let handle: OpaquePointer
  private let notices: NoticeReceiver
  private let columns = ColumnTypes()
  /// Changes with each session.
  private(set) var endpoint: Endpoint
  /// How many statements were prepared.
  var statements = 0

  /// Connects, and waits until the server has let us in or refused.
  ///
  /// - Parameters:
  ///   - conninfo: Whatever libpq understands: `key=value` pairs, a URI, or the name of a database alone;
  ///     what it does not say comes from service files, `PG*` variables and `.pgpass`
  ///     ([source](https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING)). Texts always travel as
  ///     UTF-8, whatever it says.
  ///   - user: A role that prevails over all others, such as one that somebody goes on as.
  ///   - password: A password that prevails over all others, such as one that was just typed.
  /// - Throws: A ``PostgresError`` of the kind `connection`, with the reason in libpq's words, but for what it
  ///   quotes of a string that it cannot read: that may be a part of a password.
  public init(_ conninfo: String = "", user: String? = nil, password: String? = nil) throws(PostgresError) {
    guard !conninfo.utf8.contains(0), user?.utf8.contains(0) != true, password?.utf8.contains(0) != true else {
      throw PostgresError(.usage, "a connection string cannot hold a NUL character", wasSent: false)
    }
    try checkForm(of: conninfo)
    guard let handle = Self.open(conninfo, user, password) else {
      throw PostgresError(.connection, "out of memory", wasSent: false)
    }
    guard PQstatus(handle) == CONNECTION_OK else {
      let error = PostgresError(connection: handle)
      PQfinish(handle)
      throw error
    }
    self.handle = handle
    endpoint = Endpoint(handle: handle, session: Sessions.next(), columns: columns)
    notices = NoticeReceiver()
    notices.attach(to: handle)
  }

  deinit { PQfinish(handle) }

  private static func open(_ conninfo: String, _ user: String?, _ password: String?) -> OpaquePointer? {
    // A later keyword prevails over an earlier one, also over those in the connection string.
    var given = [("dbname", conninfo), ("client_encoding", "UTF8")]
    if let user { given.append(("user", user)) }
    if let password { given.append(("password", password)) }
    let keywords = given.map { strdup($0.0) }
    let values = given.map { strdup($0.1) }
    defer { for text in keywords + values { free(text) } }
    return PQconnectdbParams(keywords.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
  }

  /// Where the session stands with regard to transactions.
  public enum TransactionStatus: Sendable {
    /// Not in a transaction.
    case idle
    /// A statement is under way.
    case active
    /// In a transaction.
    case inTransaction
    /// In a transaction that has failed and can only be rolled back.
    case inFailedTransaction
    /// The connection is lost.
    case unknown
  }

  /// Where the session stands with regard to transactions.
  public var transactionStatus: TransactionStatus {
    switch PQtransactionStatus(handle) {
    case PQTRANS_IDLE: .idle
    case PQTRANS_ACTIVE: .active
    case PQTRANS_INTRANS: .inTransaction
    case PQTRANS_INERROR: .inFailedTransaction
    default: .unknown
    }
  }

  /// Whether the connection is known to be lost. False does not prove that the server is there.
  public var isLost: Bool { PQstatus(handle) != CONNECTION_OK }

  /// Something that can cancel what this connection does, from another thread or a signal handler.
  ///
  /// - Throws: A ``PostgresError`` of the kind `connection` if the connection is lost.
  public func cancelToken() throws(PostgresError) -> CancelToken {
    guard let token = CancelToken(handle) else { throw PostgresError(.connection, "the connection is lost") }
    return token
  }

  /// Has a function called with each notice, at the time it is read. Until then notices are dropped.
  public mutating func onNotice(_ handler: @escaping (Notice) -> Void) {
    notices.handler = handler
  }

  /// Ends the session and begins a new one with the same parameters. Settings, prepared statements and what was
  /// not committed are gone; the notice handler stays.
  ///
  /// - Throws: A ``PostgresError`` of the kind `connection` if the server does not let us in again.
  public mutating func reset() throws(PostgresError) {
    PQreset(handle)
    guard PQstatus(handle) == CONNECTION_OK else { throw PostgresError(connection: handle) }
    endpoint = Endpoint(handle: handle, session: Sessions.next(), columns: columns)
  }
}

/// Counts sessions.
private enum Sessions {
  private static let count = Atomic(0)

  static func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}
