import Glibc
import Postgres
import TestServer
import Testing

/// The connection ends in the middle of something: by the server's word, or without one.
@Suite struct LostConnectionTests {
  /// How a connection may end.
  enum End: CaseIterable, Sendable {
    case terminated, cut
  }

  /// Runs a body, and ends the connection while the server is at work for it.
  private func losing(
    _ connection: inout Connection, by end: End, _ body: (inout Connection) throws -> Void
  ) throws -> PostgresError? {
    let process = connection.info.processID
    let descriptor = connection.fileDescriptor
    let thread = try Thread {
      usleep(300_000)
      switch end {
      case .terminated:
        var other = try? TestServer.connect()
        _ = try? other?.execute("select pg_terminate_backend(\(Int32(process)))")
      case .cut: shutdown(descriptor, Int32(SHUT_RDWR))
      }
    }
    defer { thread.join() }
    return #expect(throws: PostgresError.self) { try body(&connection) }
  }

  @Test(arguments: End.allCases) func duringAQuery(_ end: End) throws {
    var connection = try TestServer.connect()
    let error = try losing(&connection, by: end) { try $0.execute("select pg_sleep(5)") }
    #expect(error?.kind == .connection)
    #expect(error?.state == (end == .terminated ? .adminShutdown : nil))
    #expect(connection.isLost && connection.transactionStatus == .unknown)
    let again = #expect(throws: PostgresError.self) { try connection.execute("select 1") }
    #expect(again?.kind == .connection && again?.wasSent == false)
    #expect(throws: PostgresError.self) { try connection.transaction { _ in } }
    try connection.reset()
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  @Test(arguments: End.allCases) func duringAStream(_ end: End) throws {
    var connection = try TestServer.connect()
    let error = try losing(&connection, by: end) { connection in
      var stream = try connection.stream("select n, pg_sleep(0.01) from generate_series(1, 1000) as n")
      while try stream.next() != nil {}
    }
    #expect(error?.kind == .connection)
  }

  @Test(arguments: End.allCases) func duringACopy(_ end: End) throws {
    var connection = try TestServer.connect()
    try connection.execute("create temporary table t (n text)")
    let copyIn = try losing(&connection, by: end) { connection in
      try connection.copyIn("copy t from stdin") { copy in
        for _ in 0..<100 {
          try copy.write(String(repeating: "x", count: 100_000) + "\n")
          usleep(10_000)
        }
      }
    }
    #expect(copyIn?.kind == .connection)
    try connection.reset()
    let copyOut = try losing(&connection, by: end) { connection in
      try connection.copyOut("copy (select pg_sleep(0.01) from generate_series(1, 1000)) to stdout") { copy in
        while try copy.next() != nil {}
      }
    }
    #expect(copyOut?.kind == .connection)
  }

  @Test(arguments: End.allCases) func duringAPipeline(_ end: End) throws {
    var connection = try TestServer.connect()
    let error = try losing(&connection, by: end) { connection in
      try connection.pipeline { pipeline in
        for _ in 0..<100 { try pipeline.send("select pg_sleep(0.02)") }
        try pipeline.sync()
        for _ in 0..<100 { try pipeline.execute() }
      }
    }
    #expect(error?.kind == .connection)
    try connection.reset()
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  /// A constraint that is checked at the end makes a COMMIT take as long as it needs.
  @Test(arguments: End.allCases) func duringACommit(_ end: End) throws {
    try TestServer.withDatabase { name in
      var connection = try TestServer.connect(to: name)
      try connection.script(
        """
        create table t (n int);
        create function slow() returns trigger language plpgsql as
          $$ begin perform pg_sleep(3); return null; end $$;
        create constraint trigger slow after insert on t deferrable initially deferred
          for each row execute function slow();
        """)
      let error = try losing(&connection, by: end) { connection in
        _ = try connection.transaction { try $0.execute("insert into t values (1)") }
      }
      #expect(error?.kind == .outcomeUnknown)
    }
  }

  @Test func whileListening() throws {
    var connection = try TestServer.connect()
    try connection.listen("nothing")
    let error = try losing(&connection, by: .terminated) { _ = try $0.notifications(timeout: .seconds(10)) }
    #expect(error?.kind == .connection)
  }
}
