import Postgres
import TestServer
import Testing

@Suite struct PipelineTests {
  @Test func answersComeInOrder() throws {
    var connection = try TestServer.connect()
    let double = try connection.prepare("select \(Int.self) * 2")
    let numbers = try connection.pipeline { pipeline in
      for number in 0..<1000 { try pipeline.send(double(number)) }
      try pipeline.sync()
      return try (0..<1000).map { _ in try pipeline.one(as: Int.self) }
    }
    #expect(numbers == (0..<1000).map { $0 * 2 })
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  @Test func anAnswerCanBeTakenBeforeTheSync() throws {
    var connection = try TestServer.connect()
    try connection.pipeline { pipeline in
      try pipeline.send("select 1")
      #expect(try pipeline.one(as: Int.self) == 1)
      try pipeline.send("select generate_series(1, 3)")
      try pipeline.send("select 'a' where false")
      #expect(pipeline.pending == 2)
      #expect(try pipeline.rows(as: Int.self) == [1, 2, 3])
      #expect(try pipeline.rows(as: String.self).isEmpty)
      #expect(throws: PostgresError.self) { try pipeline.execute() }
    }
  }

  @Test func eachStatementHasItsOwnErrorAndASyncGoesOn() throws {
    var connection = try TestServer.connect()
    try connection.execute("create temporary table t (n int)")
    try connection.pipeline { pipeline in
      try pipeline.send("insert into t values (1)")
      try pipeline.send("select 1/0")
      try pipeline.send("insert into t values (2)")
      try pipeline.sync()
      try pipeline.sync()
      try pipeline.send("insert into t values (3)")
      #expect(try pipeline.execute().rows == 1)
      let division = #expect(throws: PostgresError.self) { try pipeline.execute() }
      #expect(division?.state == .divisionByZero)
      let notRun = #expect(throws: PostgresError.self) { try pipeline.execute() }
      #expect(notRun?.state == nil)
      #expect(try pipeline.execute().rows == 1)
    }
    #expect(try connection.rows("table t", as: Int.self) == [3])
  }

  @Test func errorsThatNobodyTookAreThrown() throws {
    var connection = try TestServer.connect()
    let error = #expect(throws: PostgresError.self) {
      try connection.pipeline { pipeline in
        try pipeline.send("select 1")
        try pipeline.send("select 1/0")
      }
    }
    #expect(error?.state == .divisionByZero)
    struct Refused: Error {}
    #expect(throws: Refused.self) {
      try connection.pipeline { pipeline in
        try pipeline.send("select 1")
        throw Refused()
      }
    }
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  /// Parameters and answers of many megabytes each way, which block both sides if one only writes.
  @Test func largeValuesBothWaysDoNotDeadlock() throws {
    var connection = try TestServer.connect()
    let large = String(repeating: "x", count: 2_000_000)
    let lengths = try connection.pipeline { pipeline in
      for _ in 0..<30 { try pipeline.send("select \(large)::text") }
      try pipeline.sync()
      return try (0..<30).map { _ in try pipeline.one(as: String.self).utf8.count }
    }
    #expect(lengths == Array(repeating: 2_000_000, count: 30))
  }
}
