import Glibc
import Postgres
import TestServer
import Testing

@Suite struct StreamTests {
  /// `ops/bench postgres` measures the memory; here, that rows are there before the query has ended.
  @Test func rowsAreThereBeforeTheQueryHasEnded() throws {
    var connection = try TestServer.connect()
    let start = ContinuousClock.now
    var sum = 0
    var stream = try connection.stream(
      "select n, repeat('x', 2000), case when n = 1000 then pg_sleep(3) end from generate_series(1, 1000) as n")
    while let row = try stream.next() {
      sum += try row.value(0, as: Int.self) + row.bytes(1).count
      if sum == 2001 { #expect(ContinuousClock.now - start < .seconds(2)) }
    }
    #expect(ContinuousClock.now - start >= .seconds(3))
    #expect(sum == 500_500 + 2_000_000)
    #expect(stream.tag?.rows == 1000)
    #expect(try stream.next() == nil)
  }

  @Test func errorsAfterRows() throws {
    var connection = try TestServer.connect()
    var seen = 0
    let error = #expect(throws: PostgresError.self) {
      var stream = try connection.stream("select 10 / (5 - n) from generate_series(1, 9) as n")
      while try stream.next() != nil { seen += 1 }
    }
    #expect(seen == 4)
    #expect(error?.state == .divisionByZero)
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  @Test func aStreamThatEndsEarlyLeavesTheTransactionWhole() throws {
    var connection = try TestServer.connect()
    try connection.transaction { connection in
      do {
        var stream = try connection.stream("select generate_series(1, 10000)")
        _ = try stream.next()
      }
      #expect(connection.transactionStatus == .inTransaction)
      #expect(try connection.one("select 1", as: Int.self) == 1)
    }
  }

  @Test func cancellingAStreamLeavesTheConnectionUsable() throws {
    var connection = try TestServer.connect()
    do {
      var stream = try connection.stream("select n, pg_sleep(0.001) from generate_series(1, 1000000) as n")
      _ = try stream.next()
      stream.cancel()
      #expect(try stream.next() == nil)
    }
    #expect(connection.transactionStatus == .idle)
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  @Test func cancelFromAnotherThread() throws {
    var connection = try TestServer.connect()
    let token = try connection.cancelToken()
    let thread = try Thread {
      usleep(200_000)
      token.cancel()
    }
    let error = #expect(throws: PostgresError.self) { try connection.execute("select pg_sleep(30)") }
    thread.join()
    #expect(error?.state == .queryCanceled)
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  @Test func aNotificationWhileAStreamIsOpen() throws {
    var listener = try TestServer.connect()
    var speaker = try TestServer.connect()
    let channel = Identifier("ch \"é\" \(getpid())")
    try listener.listen(channel)
    do {
      var stream = try listener.stream("select generate_series(1, 200000)")
      _ = try stream.next()
      try speaker.notify(channel, "谁")
      while try stream.next() != nil {}
    }
    let heard = try listener.notifications(timeout: .seconds(10))
    #expect(heard.map(\.payload) == ["谁"])
    #expect(heard.first?.channel == channel.name)
    #expect(heard.first?.processID == speaker.info.processID)
    let start = ContinuousClock.now
    #expect(try listener.notifications(timeout: .milliseconds(50)).isEmpty)
    #expect(ContinuousClock.now - start >= .milliseconds(50))
    try listener.unlisten(channel)
    try speaker.notify(channel)
    #expect(try listener.notifications(timeout: .milliseconds(50)).isEmpty)
  }
}

/// A thread of the system, which tests of concurrency need: tasks that wait for each other would wait for ever.
final class Thread: @unchecked Sendable {
  private var thread = pthread_t()

  init(_ body: @escaping @Sendable () -> Void) throws {
    let work = Unmanaged.passRetained(Work(body))
    let failure = pthread_create(
      &thread, nil,
      { work in
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard failure == 0 else {
      work.release()
      throw NoThread()
    }
  }

  func join() { pthread_join(thread, nil) }

  private struct NoThread: Error {}

  private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
