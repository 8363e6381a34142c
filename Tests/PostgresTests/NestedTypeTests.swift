import Postgres
import TestServer
import Testing

/// Arrays, ranges, composites, enums and domains.
@Suite struct NestedTypeTests {
  private func check<T: PGDecodable & PGEncodable & Equatable>(
    _ type: T.Type, _ name: String, _ cases: [(String, T)], location: SourceLocation = #_sourceLocation
  ) throws {
    var connection = try TestServer.connect()
    for (literal, value) in cases {
      let query: SQL = "select \(raw: literal)::\(raw: name)"
      #expect(try connection.one(query, as: T.self) == value, "binary of \(literal)", sourceLocation: location)
      #expect(try connection.firstText(query, as: T.self) == value, "text of \(literal)", sourceLocation: location)
      let back = try connection.one("select (\(value)::\(raw: name))::text", as: String.self)
      #expect(back == (try connection.one("select (\(query))::text", as: String.self)), sourceLocation: location)
    }
  }

  @Test func arrays() throws {
    try check([Int].self, "int8[]", [("'{}'", []), ("'{1,-2,3}'", [1, -2, 3])])
    try check([Int?].self, "int8[]", [("'{1,NULL,3}'", [1, nil, 3]), ("'{NULL}'", [nil])])
    let words = ["", "a", "NULL", "null", " ", "a,b", "{}", "\"", "\\", "'", "李\n", "a\"b\\c"]
    try check([String].self, "text[]", [("'{a,\"b c\"}'", ["a", "b c"])])
    var connection = try TestServer.connect()
    #expect(try connection.one("select \(words)", as: [String].self) == words)
    #expect(try connection.firstText("select \(words)", as: [String].self) == words)
    try check(
      PGArray<Int32>.self, "int4[]",
      [
        ("'[0:2]={1,2,3}'", PGArray([1, 2, 3], lowerBound: 0)),
        (
          "'{{1,2},{3,4},{5,6}}'",
          try #require(PGArray([1, 2, 3, 4, 5, 6], dimensions: [.init(count: 3), .init(count: 2)]))
        ),
        (
          "'[-1:0][2:2]={{1},{2}}'",
          try #require(PGArray([1, 2], dimensions: [.init(count: 2, lowerBound: -1), .init(count: 1, lowerBound: 2)]))
        ),
        ("'{{{{{{7}}}}}}'", try #require(PGArray([7], dimensions: Array(repeating: .init(count: 1), count: 6)))),
        ("'{}'", PGArray([])),
      ])
    try check(
      [Timestamp].self, "timestamptz[]",
      [("'{2020-01-01 00:00+00,infinity}'", [Timestamp("2020-01-01 00:00:00+00")!, .infinity])])
    try check([Bytes].self, "bytea[]", [(#"array['\x00ff'::bytea, '']"#, [Bytes([0, 255]), Bytes([])])])
    #expect(throws: PostgresError.self) { try connection.one("select '{{1},{2}}'::int8[]", as: [Int].self) }
  }

  @Test func ranges() throws {
    try check(
      PGRange<Int32>.self, "int4range",
      [
        ("'empty'", .empty), ("'[1,5)'", .between(.inclusive(1), .exclusive(5))),
        ("'(,)'", .between(.unbounded, .unbounded)),
        ("'(,3)'", .between(.unbounded, .exclusive(3))), ("'[3,)'", .between(.inclusive(3), .unbounded)),
      ])
    try check(
      PGRange<Numeric>.self, "numrange",
      [("'(1.5,2.50]'", .between(.exclusive(Numeric("1.5")!), .inclusive(Numeric("2.50")!)))])
    try check(
      PGRange<Date>.self, "daterange",
      [("'[2020-01-01,infinity]'", .between(.inclusive(Date("2020-01-01")!), .inclusive(.infinity)))])
    let day = LocalTimestamp("2020-01-01 00:00:00")!
    try check(PGRange<LocalTimestamp>.self, "tsrange", [("'[2020-01-01,]'", .between(.inclusive(day), .unbounded))])
    let instant = Timestamp("2020-01-01 00:00:00+00")!
    try check(
      PGRange<Timestamp>.self, "tstzrange", [("'(2020-01-01 00:00+00,)'", .between(.exclusive(instant), .unbounded))])
    try check(
      PGMultirange<Int>.self, "int8multirange",
      [
        ("'{}'", PGMultirange([])), ("'{(,)}'", PGMultirange([.between(.unbounded, .unbounded)])),
        (
          "'{[1,2),[5,)}'", PGMultirange([.between(.inclusive(1), .exclusive(2)), .between(.inclusive(5), .unbounded)])
        ),
      ])
    try check(
      PGMultirange<Timestamp>.self, "tstzmultirange",
      [("'{(2020-01-01 00:00+00,)}'", PGMultirange([.between(.exclusive(instant), .unbounded)]))])
    try check(
      [PGRange<Int32>].self, "int4range[]", [(#"'{"[1,2)",empty}'"#, [.between(.inclusive(1), .exclusive(2)), .empty])])
  }

  private enum Risk: String, PGDecodable, PGEncodable { case low, high = "高" }

  @Test func typesThatADatabaseMakes() throws {
    try TestServer.withDatabase { name in
      var connection = try TestServer.connect(to: name)
      try connection.script(
        """
        create type risk as enum ('low', '高', 'other');
        create domain code as text check (value <> '');
        create domain small as int4 check (value < 10);
        create type place as (number int4, name text, "when" date);
        create table t (risk risk, code code, small small, place place, risks risk[], places place[]);
        """)
      let place = Composite(7 as Int32, "a \"b\", (c)\\" as String?, nil as Date?)
      try connection.execute(
        "insert into t values (\(Risk.high), \("x"), \(3 as Int32), \(place), \(["low", "高"])::text[]::risk[], array[\(place)]::place[])"
      )
      for format in [Format.binary, .text] {
        var stream = try connection.stream("select * from t", format: format)
        while let row = try stream.next() {
          #expect(try row.value("risk", as: Risk.self) == .high)
          #expect(try row.value("code", as: String.self) == "x")
          #expect(try row.value("small", as: Int.self) == 3)
          let read = try row.value("place", as: Composite.self).decode((Int, String, Date?).self)
          #expect(read == (7, "a \"b\", (c)\\", nil))
          #expect(try row.value("risks", as: [Risk].self) == [.low, .high])
          #expect(try row.value("places", as: [Composite].self).count == 1)
          #expect(throws: PostgresError.self) { try row.value("place", as: Int.self) }
          if format == .binary {
            let error = #expect(throws: PostgresError.self) { try row.value("place", as: String.self) }
            #expect(error?.message.contains("text format") == true)
          }
        }
      }
      let error = #expect(throws: PostgresError.self) { try connection.one("select 'other'::risk", as: Risk.self) }
      #expect(error?.kind == .decoding)
    }
  }

  /// A bound whose ranges are of a type of the database's own, which a program looks up once.
  private struct Metres: PGRangeBound, Equatable {
    nonisolated(unsafe) static var rangeType = OID.unspecified
    nonisolated(unsafe) static var multirangeType = OID.unspecified
    static var postgresType: OID { .float8 }
    let value: Double

    init(_ value: Double) { self.value = value }
    static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Metres { Metres(try Double.decode(cell)) }
    func encode(into writer: inout ByteWriter) { value.encode(into: &writer) }
  }

  /// The bytes of `[1,2)` over float8 are those of a range over int8 too.
  @Test func rangesThatADatabaseMakesAreNotMisread() throws {
    try TestServer.withDatabase { name in
      var connection = try TestServer.connect(to: name)
      try connection.script("create type span as range (subtype = float8, multirange_type_name = spans)")
      let query: SQL = "select '[1,2.5)'::span, '{[1,2.5)}'::spans"
      var stream = try connection.stream(query)
      while let row = try stream.next() {
        for column in 0..<2 {
          let error = #expect(throws: PostgresError.self) {
            _ =
              try column == 0
              ? row.value(0, as: PGRange<Int>.self).hashValue : row.value(1, as: PGMultirange<Int>.self).hashValue
          }
          #expect(error?.kind == .decoding && error?.message.contains("in text format only") == true)
        }
      }
      let range = PGRange.between(.inclusive(Numeric(1)), .exclusive(try #require(Numeric("2.5"))))
      #expect(try connection.firstText("select '[1,2.5)'::span", as: PGRange<Numeric>.self) == range)
      #expect(try connection.firstText("select '{[1,2.5)}'::spans", as: PGMultirange<Numeric>.self).ranges == [range])
      let types = try connection.one("select 'span'::regtype, 'spans'::regtype", as: (OID, OID).self)
      (Metres.rangeType, Metres.multirangeType) = types
      let metres = PGRange.between(.inclusive(Metres(1)), .exclusive(Metres(2.5)))
      let read = try connection.one(query, as: (PGRange<Metres>, PGMultirange<Metres>).self)
      #expect(read.0 == metres && read.1 == PGMultirange([metres]))
      let sent: SQL = "select \(metres)::text, \(PGMultirange([metres]))::text"
      #expect(try connection.one(sent, as: (String, String).self) == ("[1,2.5)", "{[1,2.5)}"))
    }
  }

  @Test func anonymousRecords() throws {
    var connection = try TestServer.connect()
    let record = try connection.one("select row(1, null, 'x'::text, '{1}'::int4[])", as: Composite.self)
    #expect(try record.decode((Int, String?, String, [Int]).self) == (1, nil, "x", [1]))
    #expect(throws: DecodeFailure.outOfRange) { try record.decode((Int, Int).self) }
    let text = try connection.firstText("select row(1, null, '', true)", as: Composite.self)
    #expect(try text.decode((Int, String?, String, Bool).self) == (1, nil, "", true))
  }
}
