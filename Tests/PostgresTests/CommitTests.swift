import Postgres
import TestServer
import Testing

/// What a statement outside of a transaction says is true only when it has been committed, and a constraint may be checked as late as that.
@Suite struct CommitTests {
  private func table() throws -> Connection {
    var connection = try TestServer.connect()
    try connection.execute("create temporary table late (n int unique deferrable initially deferred)")
    return connection
  }

  private let twice: SQL = "insert into late values (1), (1) returning n"

  @Test func aFailedCommitIsNoSuccess() throws {
    var connection = try table()
    let attempts: [(inout Connection) throws -> Void] = [
      { _ = try $0.execute(twice) }, { _ = try $0.rows(twice, as: Int.self) }, { _ = try $0.result(twice) },
      {
        _ = try $0.first(
          "with i as (insert into late values (1), (1) returning n) select count(*) from i", as: Int.self)
      },
      {
        _ = try $0.one("with i as (insert into late values (1), (1) returning n) select count(*) from i", as: Int.self)
      },
      { _ = try $0.script("insert into late values (1), (1)") },
      { try $0.copyIn("copy late from stdin") { try $0.write("1\n1\n") } },
      { connection in
        var stream = try connection.stream(twice)
        while try stream.next() != nil {}
      },
    ]
    for (index, attempt) in attempts.enumerated() {
      let error = #expect(throws: PostgresError.self, "\(index)") { try attempt(&connection) }
      #expect(error?.state == .uniqueViolation && error?.kind == .server, "\(index)")
      #expect(try connection.one("select count(*) from late", as: Int.self) == 0, "\(index)")
    }
    #expect(connection.transactionStatus == .idle)
  }

  @Test func aPipelineTellsWhichCommitFailed() throws {
    var connection = try table()
    try connection.pipeline { pipeline in
      try pipeline.send("insert into late values (1), (1) returning n")
      try pipeline.sync()
      try pipeline.send("insert into late values (2) returning n")
      try pipeline.sync()
      #expect(try pipeline.rows(as: Int.self) == [1, 1])
      let error = #expect(throws: PostgresError.self) { try pipeline.one(as: Int.self) }
      #expect(error?.state == .uniqueViolation)
      #expect(try pipeline.one(as: Int.self) == 2, "the next answer is still there")
    }
    let atTheEnd = #expect(throws: PostgresError.self) {
      try connection.pipeline { pipeline in
        try pipeline.send("insert into late values (3), (3)")
        try pipeline.execute()
      }
    }
    #expect(atTheEnd?.state == .uniqueViolation)
    #expect(try connection.rows("select n from late", as: Int.self) == [2])
  }
}
