import Postgres
import TestServer
import Testing

@Suite struct CopyTests {
  private struct Refused: Error {}

  private func connectionWithTable() throws -> Connection {
    var connection = try TestServer.connect()
    try connection.execute("create temporary table t (id int8, name text, at timestamptz, share float8)")
    return connection
  }

  @Test func typedRowsThereAndBack() throws {
    var connection = try connectionWithTable()
    let (_, tag) = try connection.copyIn("copy t from stdin (format binary)") { copy in
      for number in 0..<20_000 {
        let name = number.isMultiple(of: 7) ? nil : String(repeating: "名", count: number % 50)
        try copy.row(number, name, Timestamp(microseconds: Int64(number)), Double(number) / 3)
      }
    }
    #expect(tag.rows == 20_000)
    let check = try connection.one(
      "select sum(id)::int8, count(*) filter (where name is null), max(at) from t", as: (Int, Int, Timestamp).self)
    #expect(check == (199_990_000, 2858, Timestamp(microseconds: 19_999)))
    var seen = 0
    try connection.copyOut("copy (select * from t order by id) to stdout (format binary)") { copy in
      while let (id, name, at, share) = try copy.row(as: (Int, String?, Timestamp, Double).self) {
        let isRight = id == seen && at.microseconds == Int64(seen) && share == Double(seen) / 3
        let length = name?.unicodeScalars.count ?? -1
        #expect(isRight && length == (seen.isMultiple(of: 7) ? -1 : seen % 50))
        seen += 1
      }
    }
    #expect(seen == 20_000)
  }

  @Test func textAndCSVInPiecesOfAnySize() throws {
    var connection = try connectionWithTable()
    let lines = "1,\"a \"\"b\"\"\",,\n2,李,2020-01-01 00:00:00+00,0.5\n"
    try connection.copyIn("copy t from stdin (format csv)") { copy in
      for character in lines.unicodeScalars { try copy.write(String(character)) }
    }
    try connection.copyIn("copy t (id) from stdin") { try $0.write("3\n") }
    var out: [UInt8] = []
    let (_, tag) = try connection.copyOut("copy (select id, name from t order by id) to stdout (format csv)") { copy in
      while let line = try copy.next() { for index in line.indices { out.append(line[index]) } }
    }
    #expect(String(decoding: out, as: UTF8.self) == "1,\"a \"\"b\"\"\"\n2,李\n3,\n")
    #expect(tag.rows == 3)
  }

  /// What one connection copies out in binary, another copies in, as it came.
  @Test func bytesOfABinaryCopyAsTheyAre() throws {
    var source = try connectionWithTable()
    var target = try connectionWithTable()
    try source.execute("insert into t select n, repeat('李', n % 9), now(), n / 3.0 from generate_series(1, 5000) as n")
    try target.copyIn("copy t from stdin (format binary)") { copyIn in
      try source.copyOut("copy t to stdout (format binary)") { copyOut in
        while let block = try copyOut.next() { try copyIn.write(block) }
      }
    }
    let sum: SQL = "select count(*), sum(id)::int8, md5(string_agg(t::text, ';' order by id)) from t"
    let (count, total, digest) = try source.one(sum, as: (Int, Int, String).self)
    #expect(try target.one(sum, as: (Int, Int, String).self) == (count, total, digest))
    #expect(count == 5000)
  }

  @Test func aThrowCopiesNothing() throws {
    var connection = try connectionWithTable()
    #expect(throws: Refused.self) {
      try connection.copyIn("copy t (id) from stdin") { copy in
        try copy.write("1\n")
        throw Refused()
      }
    }
    #expect(throws: Refused.self) {
      try connection.copyOut("copy (select generate_series(1, 100000)) to stdout") { copy in
        _ = try copy.next()
        throw Refused()
      }
    }
    #expect(connection.transactionStatus == .idle)
    #expect(try connection.one("select count(*) from t", as: Int.self) == 0)
  }

  @Test func errorsOfTheServerAndMisuse() throws {
    var connection = try connectionWithTable()
    let bad = #expect(throws: PostgresError.self) {
      try connection.copyIn("copy t (id) from stdin") { copy in
        for _ in 0..<100_000 { try copy.write("x\n") }
      }
    }
    #expect(bad?.state == .invalidTextRepresentation)
    #expect(bad?.context?.contains("line 1") == true)
    let late = #expect(throws: PostgresError.self) {
      try connection.copyOut("copy (select 10 / (3 - n) from generate_series(1, 9) n) to stdout") { copy in
        while try copy.next() != nil {}
      }
    }
    #expect(late?.state == .divisionByZero)
    let attempts: [(inout Connection) throws -> Void] = [
      { try $0.copyIn("copy t from stdin (format binary)") { try $0.row(1) } },
      { try $0.copyIn("copy t (id) from stdin") { try $0.row(1) } },
      { try $0.copyIn("select 1") { _ in } }, { try $0.copyIn("copy t to stdout") { _ in } },
      { try $0.copyOut("copy t from stdin") { _ in } }, { try $0.copyOut("insert into t values (1)") { _ in } },
      { try $0.execute("copy t from stdin") }, { _ = try $0.result("copy t to stdout") },
    ]
    for attempt in attempts {
      let error = #expect(throws: PostgresError.self) { try attempt(&connection) }
      #expect(error?.kind == .usage)
      #expect(connection.transactionStatus == .idle)
    }
    #expect(try connection.copyIn("copy t from stdin (format binary)") { _ in }.tag.rows == 0)
  }

  /// The lengths within such a row would say something else than what follows.
  @Test func aRowThatIsTooLargeIsRefusedAndTheOthersArrive() throws {
    var connection = try TestServer.connect()
    try connection.execute("create temporary table large (a bytea, b bytea, c bytea)")
    let half = Bytes([UInt8](repeating: 0, count: 1 << 30))
    let copied = try connection.copyIn("copy large from stdin (format binary)") { copy in
      try copy.row(Bytes([1]), Bytes([2]), Bytes([3]))
      let error = #expect(throws: PostgresError.self) { try copy.row(half, half, Bytes([3])) }
      #expect(error?.kind == .usage)
      try copy.row(Bytes([4]), Bytes([5]), Bytes([6]))
    }
    #expect(copied.tag.rows == 2)
    #expect(try connection.rows("select a from large order by a", as: Bytes.self) == [Bytes([1]), Bytes([4])])
  }
}
