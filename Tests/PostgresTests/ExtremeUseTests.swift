import Glibc
import Postgres
import TestServer
import Testing

/// Uses that no sensible program makes on purpose: each gives a value or an error, and never a trap, a wait without
/// end, or another statement than the one meant.
@Suite struct ExtremeUseTests {
  @Test func numbersBeyondEveryCalendar() throws {
    #expect(Date(year: .min, month: 1, day: 1) == nil)
    #expect(Date(year: 2024, month: 1, day: .max) == nil)
    let midnight = try #require(Time(microseconds: 0))
    #expect(ZonedTime(midnight, offset: .min) == nil)
    #expect(Timestamp(microseconds: 0).text(offset: .max) == "2000-01-01 00:00:00")
    var connection = try TestServer.connect()
    let array = #expect(throws: PostgresError.self) {
      try connection.one("select \(PGArray([1], lowerBound: .max))", as: PGArray<Int>.self)
    }
    #expect(array?.kind == .server)
  }

  @Test func aWaitLongerThanTheSystemKnows() throws {
    var listener = try TestServer.connect()
    try listener.listen("long_wait")
    let thread = try Thread {
      var speaker = try? TestServer.connect()
      _ = try? speaker?.execute("select pg_sleep(0.3), pg_notify('long_wait', '')")
    }
    #expect(try listener.notifications(timeout: .seconds(Int64.max / 2)).count == 1)
    thread.join()
  }

  @Test func aPreparedCallIsNoFragment() throws {
    var connection = try TestServer.connect()
    try connection.script("create temporary table t (n int); insert into t values (1), (2)")
    let find = try connection.prepare("select 1")
    let attempts: [SQL] = ["delete from t \(find())", find() + "where false", "\("select 1" + find())"]
    for query in attempts {
      let error = #expect(throws: PostgresError.self) { try connection.execute(query) }
      #expect(error?.kind == .usage && error?.wasSent == false)
      #expect(throws: PostgresError.self) { try connection.prepare(query) }
    }
    #expect(try connection.one("select count(*) from t", as: Int.self) == 2)
  }

  @Test func aCopyInAPipelineDoesNotWaitForEver() throws {
    var connection = try TestServer.connect()
    try connection.execute("create temporary table t (n int)")
    for statement: SQL in ["copy (select generate_series(1, 3)) to stdout", "copy t from stdin"] {
      let error = #expect(throws: PostgresError.self) {
        try connection.pipeline { pipeline in
          try pipeline.send(statement)
          try pipeline.send("select 1")
          try pipeline.sync()
          try pipeline.execute()
        }
      }
      #expect(error?.kind == .usage)
    }
    // Rows on their way out were dropped; what waits for rows cannot be left without the session.
    let isLost = connection.isLost
    #expect(isLost)
    try connection.reset()
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  @Test func anotherEncodingIsRefusedRatherThanMisread() throws {
    var connection = try TestServer.connect()
    try connection.execute("set client_encoding = 'LATIN1'")
    for attempt: (inout Connection) throws -> Void in [
      { try $0.execute("select \("é")::text") }, { try $0.execute("select 'é'") }, { _ = try $0.script("select 'é'") },
      { _ = try $0.prepare("select 'é'") },
    ] {
      let error = #expect(throws: PostgresError.self) { try attempt(&connection) }
      #expect(error?.kind == .usage)
    }
    try connection.execute("set client_encoding = 'UTF8'")
    #expect(try connection.one("select length(\("é"))", as: Int.self) == 1)
  }

  @Test func textAndBinaryAgreeAtTheEdges() throws {
    try TestServer.withDatabase { name in
      var connection = try TestServer.connect(to: name)
      try connection.script("create type lone as (n int); create domain small as int; create type held as (n small)")
      for format in [Format.binary, .text] {
        var stream = try connection.stream("select ''::\"char\", row(null)::lone", format: format)
        while let row = try stream.next() {
          #expect(try row.value(0, as: String.self) == "")
          let lone = try row.value(1, as: Composite.self)
          let number = try lone.decode((Int?).self)
          #expect(number == nil)
        }
      }
      let boxes = try connection.firstText("select array['(1,1),(0,0)'::box, '(2,2),(1,1)']", as: [String].self)
      #expect(boxes == ["(1,1),(0,0)", "(2,2),(1,1)"])
      // A domain within an array or a composite is known to the server only.
      let array = #expect(throws: PostgresError.self) { try connection.one("select array[3::small]", as: [Int].self) }
      #expect(array?.message.contains("in text format only") == true)
      #expect(try connection.firstText("select array[3::small]", as: [Int].self) == [3])
      let held = try connection.one("select row(3)::held", as: Composite.self)
      #expect(throws: DecodeFailure.needsText) { try held.decode(Int.self) }
    }
  }

  private struct Hesitant: PGEncodable {
    static var postgresType: OID { .int8 }
    func encode(into writer: inout ByteWriter) {
      writer.write(7)
      writer.null()
    }
  }

  private struct Thief: PGEncodable {
    static var postgresType: OID { .int8 }
    let isNull: Bool
    func encode(into writer: inout ByteWriter) {
      writer = ByteWriter()
      if isNull { writer.null() }
    }
  }

  /// A mistake of the program's own stops it, before memory is written that is not the writer's.
  @Test func anEncoderThatTakesTheWriterAwayStops() async {
    await #expect(processExitsWith: .failure) {
      var writer = ByteWriter()
      writer.write(String(repeating: "x", count: 1000))
      writer.writeField(Thief(isNull: true))
      exit(EXIT_SUCCESS)
    }
    await #expect(processExitsWith: .failure) {
      _ = "select \(String(repeating: "x", count: 1000)), \(Thief(isNull: false))" as SQL
      exit(EXIT_SUCCESS)
    }
  }

  @Test func anEncoderThatThinksAgainSendsNull() throws {
    var connection = try TestServer.connect()
    #expect(try connection.one("select \([Hesitant(), Hesitant()])::text", as: String.self) == "{NULL,NULL}")
  }
}
