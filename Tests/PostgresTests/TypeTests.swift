import Postgres
import TestServer
import Testing

/// Every type at its extremes: what the server prints, what is read in text, what is read in binary, and what comes
/// back after it was sent, are the same.
@Suite struct TypeTests {
  /// Reads each literal in both formats, compares with the server's own text, and sends it back.
  private func check<T: PGDecodable & PGEncodable & Equatable & CustomStringConvertible>(
    _ type: T.Type, as name: String, _ literals: [String], setup: String = "",
    location: SourceLocation = #_sourceLocation
  ) throws {
    var connection = try TestServer.connect()
    try connection.script("set timezone = 'UTC'; \(setup)")
    for literal in literals {
      let query: SQL = "select \(raw: literal)::\(raw: name)"
      let server = try connection.result(query)[0, 0]
      let binary = try connection.one(query, as: T.self)
      let text = try connection.firstText(query, as: T.self)
      #expect(binary.description == server, "binary of \(literal)", sourceLocation: location)
      #expect(text == binary, "text of \(literal)", sourceLocation: location)
      let back = try connection.one("select (\(binary)::\(raw: name))::text", as: String.self)
      #expect(back == (try connection.one("select (\(query))::text", as: String.self)), sourceLocation: location)
    }
  }

  @Test func numbers() throws {
    try check(Int16.self, as: "int2", ["'-32768'", "32767", "0"])
    try check(Int32.self, as: "int4", ["'-2147483648'", "2147483647"])
    try check(Int64.self, as: "int8", ["'-9223372036854775808'", "9223372036854775807"])
    try check(
      Numeric.self, as: "numeric",
      [
        "0", "0.00", "'-0.0001'", "1e-20", "1", "10000", "99999999.9999", "123456789012345678901234567890.123450",
        "'NaN'", "'Infinity'", "'-Infinity'", "0.00010001", "1e100", "(10::numeric ^ 131071)", "1e-16383", "'-5'",
        "1000000000000.0000000001",
      ])
  }

  @Test func floats() throws {
    var connection = try TestServer.connect()
    for literal in ["'-1.7976931348623157e308'", "5e-324", "'Infinity'", "'-Infinity'", "0.1", "'-0'"] {
      let query: SQL = "select \(raw: literal)::float8"
      let binary = try connection.one(query, as: Double.self)
      #expect(try connection.firstText(query, as: Double.self) == binary)
      #expect(try connection.one("select \(binary) = \(raw: literal)::float8", as: Bool.self))
    }
    #expect(try connection.one("select 'NaN'::float8", as: Double.self).isNaN)
    #expect(try connection.firstText("select 'NaN'::float8", as: Double.self).isNaN)
    for value in [Float.greatestFiniteMagnitude, .leastNonzeroMagnitude, 0.1, -.infinity] {
      #expect(try connection.one("select \(value)", as: Float.self) == value)
      #expect(try connection.firstText("select \(value)", as: Float.self) == value)
    }
    #expect(try connection.one("select true, false", as: (Bool, Bool).self) == (true, false))
    #expect(try connection.firstText("select false", as: Bool.self) == false)
  }

  @Test func texts() throws {
    var connection = try TestServer.connect()
    let long = String(repeating: "未成年人保护 \u{202E}\u{200B}e\u{301} 'x' \"y\" \\ ", count: 20_000)
    for text in ["", "a", "\n\t\r", "𠮷 é ♞ 👩‍👩‍👧", long] {
      for type in ["text", "varchar"] {
        #expect(try connection.one("select \(text)::\(raw: type)", as: String.self) == text)
        #expect(try connection.firstText("select \(text)::\(raw: type)", as: String.self) == text)
      }
    }
    #expect(try connection.one("select 'a  '::char(5)", as: String.self) == "a    ")
    #expect(
      try connection.one("select 'x'::name, 'y'::\"char\", '<a/>'::xml", as: (String, String, String).self) == (
        "x", "y", "<a/>"
      ))
  }

  @Test func dates() throws {
    try check(
      Date.self, as: "date",
      [
        "'2000-01-01'", "'1970-01-01'", "'2024-02-29'", "'1900-02-28'", "'4713-01-01 BC'", "'5874897-12-31'",
        "'0001-01-01'", "'0001-12-31 BC'", "'infinity'", "'-infinity'", "'0044-03-15 BC'", "'12345-06-07'",
      ])
    #expect(Date(year: 2023, month: 2, day: 29) == nil)
    #expect(Date(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
  }

  @Test func times() throws {
    try check(Time.self, as: "time", ["'00:00'", "'24:00'", "'23:59:59.999999'", "'12:34:56.7'", "'00:00:00.000001'"])
    try check(
      ZonedTime.self, as: "timetz",
      [
        "'00:00+00'", "'24:00-15:59:59'", "'23:59:59.999999+15:59:59'", "'12:00+08'", "'12:00-03:30'",
        "'1:02:03.04+05:45'",
      ])
  }

  @Test func timestamps() throws {
    let moments = [
      "'2000-01-01 00:00'", "'1999-12-31 23:59:59.999999'", "'4714-11-24 00:00 BC'", "'294276-12-31 23:59:59.999999'",
      "'infinity'", "'-infinity'", "'0044-03-15 12:00:00.5 BC'", "'2024-02-29 01:02:03.04'",
    ]
    try check(LocalTimestamp.self, as: "timestamp", moments)
    try check(Timestamp.self, as: "timestamptz", moments)
    var connection = try TestServer.connect()
    // Text with other offsets is the same instant.
    for zone in ["Asia/Shanghai", "America/St_Johns", "UTC"] {
      try connection.execute("select set_config('TimeZone', \(zone), false)")
      // The first and the last instant of all are not ones that every other zone can show.
      for moment in moments where !moment.contains("4714") && !moment.contains("294276") {
        let query: SQL = "select \(raw: moment)::timestamptz"
        let binary = try connection.one(query, as: Timestamp.self)
        #expect(try connection.firstText(query, as: Timestamp.self) == binary, "\(moment) in \(zone)")
      }
    }
    #expect(Timestamp("2026-07-09 14:03:00.25+08")?.text(offset: 28_800) == "2026-07-09 14:03:00.25")
    #expect(Timestamp("1970-01-01 00:00:00+00")?.unixMicroseconds == 0)
    #expect(Timestamp(microseconds: .max - 1).description.hasSuffix("+00"))
    #expect(Timestamp(microseconds: .min + 1).text(offset: -50_000).hasSuffix(" BC"))
  }

  @Test func intervals() throws {
    try check(
      Interval.self, as: "interval",
      [
        "'0'", "'1 year 2 mons 3 days 04:05:06.789'", "'-1 year'", "'1 mon -1 day'", "'-1 mon +1 day'",
        "'1 year -2 days +3 hours'", "'-00:00:00.000001'", "'178000000 years'", "'-178000000 years'",
        "'1 day -1 second'",
        "'2562047788:00:54.775807'", "'2147483647 days'", "'13 months'", "'-13 months 5 hours'",
      ])
    // The least of all, whose text the server writes but does not read.
    var connection = try TestServer.connect()
    let least = Interval(months: .min, days: .min, microseconds: .min)
    #expect(try connection.one("select \(least)::text", as: String.self) == least.description)
    #expect(try connection.firstText("select \(least)", as: Interval.self) == least)
  }

  @Test func bytes() throws {
    var connection = try TestServer.connect()
    let all = Bytes((0...255).map { UInt8($0) } + [92, 92, 39])
    for style in ["hex", "escape"] {
      try connection.execute("select set_config('bytea_output', \(style), false)")
      for value in [all, Bytes([])] {
        #expect(try connection.one("select \(value)", as: Bytes.self) == value)
        #expect(try connection.firstText("select \(value)", as: Bytes.self) == value)
      }
    }
    #expect(try connection.one("select 258::int4", as: Bytes.self) == Bytes([0, 0, 1, 2]))
    // A type that is unknown here is readable as text and as bytes.
    #expect(try connection.firstText("select point(1,2)", as: String.self) == "(1,2)")
    #expect(try connection.firstText("select point(1,2)", as: Bytes.self) == Bytes(Array("(1,2)".utf8)))
    #expect(try connection.one("select point(1,2)", as: Bytes.self).bytes.count == 16)
  }

  @Test func identifiersAndNumbersOfTheServer() throws {
    try check(
      UUID.self, as: "uuid",
      [
        "'00000000-0000-0000-0000-000000000000'", "'ffffffff-ffff-ffff-ffff-ffffffffffff'",
        "'01234567-89AB-cdef-0123-456789abcdef'",
      ])
    try check(
      Inet.self, as: "inet",
      [
        "'0.0.0.0'", "'192.168.1.5/24'", "'255.255.255.255/0'", "'::'", "'::1/128'", "'2001:db8::1/64'",
        "'::ffff:1.2.3.4'",
      ])
    try check(Inet.self, as: "cidr", ["'10.0.0.0/8'", "'1.2.3.4/32'", "'2001:db8::/32'", "'::/0'"])
    var connection = try TestServer.connect()
    let query: SQL = "select 4294967295::oid, '18446744073709551615'::xid8, 'pg_class'::regclass"
    let row = try connection.one(query, as: (OID, XID8, OID).self)
    #expect(row == (OID(4_294_967_295), XID8(rawValue: .max), OID(1259)))
    #expect(
      try connection.one("select \(row.0)::text, \(row.1)::text", as: (String, String).self) == (
        "4294967295", "18446744073709551615"
      ))
    #expect(try connection.firstText("select '18446744073709551615'::xid8", as: XID8.self).rawValue == .max)
    #expect(try connection.firstText("select 4294967295::oid", as: OID.self) == OID(4_294_967_295))
    #expect(try connection.one("select pg_sleep(0)", as: PGVoid.self) == PGVoid())
    #expect(try connection.firstText("select pg_sleep(0)", as: PGVoid.self) == PGVoid())
  }

  @Test func json() throws {
    var connection = try TestServer.connect()
    let query: SQL = #"select '{"a": [1, "李"]}'::json, '{"a":[1,"李"]}'::jsonb"#
    let (json, jsonb) = try connection.one(query, as: (JSON, JSON).self)
    #expect(json.text == #"{"a": [1, "李"]}"#)
    #expect(jsonb == json)
    #expect(try connection.one("select \(json)->'a'->>1", as: String.self) == "李")
    #expect(try connection.one("select '[1]'::jsonb", as: String.self) == "[1]")
    #expect(try connection.firstText("select '[1]'::jsonb", as: JSON.self) == JSON("[1]"))
  }
}

extension Connection {
  /// Reads one value in text format.
  mutating func firstText<T: PGDecodable>(_ query: SQL, as type: T.Type) throws -> T {
    var stream = try stream(query, format: .text)
    var value: T?
    while let row = try stream.next() { value = try row.value(0, as: type) }
    return try #require(value)
  }
}
