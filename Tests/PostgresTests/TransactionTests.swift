import Glibc
import Postgres
import TestServer
import Testing

@Suite struct TransactionTests {
  private struct Refused: Error {}

  @Test func commitsAndRollsBack() throws {
    try TestServer.withDatabase { name in
      var connection = try TestServer.connect(to: name)
      try connection.execute("create table t (n int)")
      let value = try connection.transaction { connection in
        try connection.execute("insert into t values (1)")
        return 7
      }
      #expect(value == 7)
      #expect(throws: Refused.self) {
        try connection.transaction { connection in
          try connection.execute("insert into t values (2)")
          throw Refused()
        }
      }
      #expect(connection.transactionStatus == .idle)
      #expect(try connection.rows("table t", as: Int.self) == [1])
    }
  }

  @Test func optionsAreThoseAskedFor() throws {
    var connection = try TestServer.connect()
    let query: SQL =
      """
      select current_setting('transaction_isolation'), current_setting('transaction_read_only'),
             current_setting('transaction_deferrable')
      """
    func settings(_ options: TransactionOptions) throws -> [String] {
      try connection.transaction(options) { connection in
        let row = try connection.one(query, as: (String, String, String).self)
        return [row.0, row.1, row.2]
      }
    }
    #expect(try settings(.init()) == ["read committed", "off", "off"])
    #expect(try settings(.init(.repeatableRead, isReadOnly: true)) == ["repeatable read", "on", "off"])
    let strict = TransactionOptions(.serializable, isReadOnly: true, isDeferrable: true)
    #expect(try settings(strict) == ["serializable", "on", "on"])
    let error = #expect(throws: PostgresError.self) {
      try connection.transaction(.init(isReadOnly: true)) { try $0.execute("create table never (n int)") }
    }
    #expect(error?.state == .readOnlySqlTransaction)
  }

  @Test func savepointsUndoOnlyWhatIsWithinThem() throws {
    var connection = try TestServer.connect()
    try connection.execute("create temporary table t (n int)")
    try connection.transaction { connection in
      try connection.execute("insert into t values (1)")
      #expect(throws: PostgresError.self) {
        try connection.savepoint { connection in
          try connection.execute("insert into t values (2)")
          try connection.savepoint { try $0.execute("insert into t values (3)") }
          try connection.execute("select 1/0")
        }
      }
      #expect(connection.transactionStatus == .inTransaction)
      try connection.savepoint { try $0.execute("insert into t values (4)") }
    }
    #expect(try connection.rows("table t", as: Int.self) == [1, 4])
    #expect(throws: PostgresError.self) { try connection.savepoint { _ in } }
  }

  @Test func misuseIsRefused() throws {
    var connection = try TestServer.connect()
    let nested = #expect(throws: PostgresError.self) {
      try connection.transaction { try $0.transaction { _ in } }
    }
    #expect(nested?.kind == .usage)
    let ended = #expect(throws: PostgresError.self) {
      try connection.transaction { _ = try $0.execute("rollback") }
    }
    #expect(ended?.kind == .usage)
    let swallowed = #expect(throws: PostgresError.self) {
      try connection.transaction { connection in _ = try? connection.execute("select 1/0") }
    }
    #expect(swallowed?.state == .inFailedSqlTransaction)
    #expect(connection.transactionStatus == .idle)
  }

  /// Whatever becomes of the savepoint, the error is that of the body.
  @Test func aSavepointHidesNoErrorOfItsBody() throws {
    var connection = try TestServer.connect()
    let endings: [(inout Connection) throws -> Void] = [
      { try $0.execute("rollback") }, { try $0.execute("commit") },
      { try $0.execute("release savepoint swift_savepoint") },
      { try $0.execute("select pg_terminate_backend(pg_backend_pid())") },
      { _ = try? $0.execute("select 1/0") },
    ]
    for ending in endings {
      #expect(throws: Refused.self) {
        try connection.transaction { connection in
          try connection.savepoint { connection in
            _ = try? ending(&connection)
            throw Refused()
          }
        }
      }
      if connection.isLost { try connection.reset() }
      #expect(connection.transactionStatus == .idle)
    }
    let replaced = #expect(throws: PostgresError.self) {
      try connection.transaction { connection in
        try connection.savepoint { connection in
          var other = try TestServer.connect()
          swap(&connection, &other)
        }
      }
    }
    #expect(replaced?.kind == .usage)
  }

  /// Two transactions that take two locks in opposite order, each waiting for the other: the server ends one of them.
  @Test func aDeadlockIsRetried() throws {
    try TestServer.withDatabase { name in
      var first = try TestServer.connect(to: name)
      try first.script("create table t (id int primary key, n int); insert into t values (1, 0), (2, 0)")
      var other: Thread?
      let failures = Failures()
      let retry = RetryPolicy.upTo(5, firstDelay: .milliseconds(1)) { attempt, error in
        failures.seen.append((attempt, error.state))
      }
      // The one with less patience finds the deadlock, and is the one that fails.
      try first.execute("set deadlock_timeout = '50ms'")
      try first.transaction(retry: retry) { first in
        try first.execute("update t set n = n + 1 where id = 1")
        if failures.seen.isEmpty {
          other = try Thread { Self.takeBothTheOtherWay(name) }
          try Self.awaitOneWhoWaits(&first)
        }
        try first.execute("update t set n = n + 1 where id = 2")
      }
      other?.join()
      // It may meet the other once more before that one has gone on.
      #expect(failures.seen.first?.0 == 1)
      #expect(failures.seen.allSatisfy { $0.1 == .deadlockDetected })
      #expect(try first.rows("select n from t order by id", as: Int.self) == [2, 2])
    }
  }

  private final class Failures: @unchecked Sendable {
    var seen: [(Int, SQLState?)] = []
  }

  private static func takeBothTheOtherWay(_ database: String) {
    guard var connection = try? TestServer.connect(to: database) else { return }
    _ = try? connection.transaction { connection in
      try connection.execute("set local deadlock_timeout = '10s'")
      try connection.execute("update t set n = n + 1 where id = 2")
      try connection.execute("update t set n = n + 1 where id = 1")
    }
  }

  /// Waits until somebody waits for this transaction.
  private static func awaitOneWhoWaits(_ connection: inout Connection) throws {
    let query: SQL =
      "select exists (select from pg_locks where not granted and transactionid = pg_current_xact_id()::xid)"
    for _ in 0..<1000 where try !connection.one(query, as: Bool.self) { usleep(10_000) }
  }

  /// Two transactions that each read what the other writes: one must fail, and succeeds when run again.
  @Test func serializationFailuresAreRetried() throws {
    try TestServer.withDatabase { name in
      var first = try TestServer.connect(to: name)
      try first.script("create table t (id int primary key, n int); insert into t values (1, 0), (2, 0)")
      var attempts = 0
      let retry = RetryPolicy.upTo(3, firstDelay: .milliseconds(1))
      try first.transaction(.init(.serializable), retry: retry) { first in
        attempts += 1
        let sum = try first.one("select sum(n) from t", as: Int.self)
        if attempts == 1 {
          var second = try TestServer.connect(to: name)
          try second.transaction(.init(.serializable)) { second in
            let sum = try second.one("select sum(n) from t", as: Int.self)
            try second.execute("update t set n = \(sum + 1) where id = 2")
          }
        }
        try first.execute("update t set n = \(sum + 1) where id = 1")
      }
      #expect(attempts == 2)
      #expect(try first.rows("select n from t order by id", as: Int.self) == [2, 1])
      // The policy bounds the attempts, and other errors are not tried again.
      var failures = 0
      #expect(throws: PostgresError.self) {
        try first.transaction(retry: .upTo(4, firstDelay: .microseconds(1))) { first in
          failures += 1
          try first.execute("do $$ begin raise sqlstate '40P01'; end $$")
        }
      }
      #expect(failures == 4)
      #expect(throws: PostgresError.self) {
        try first.transaction(retry: .upTo(4)) { first in
          failures += 1
          try first.execute("select 1/0")
        }
      }
      #expect(failures == 5)
    }
  }
}
