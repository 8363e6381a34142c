import Postgres
import TestServer
import Testing

/// Random values of each type: sent, they are what the server prints; read back in either format, they are the same.
@Suite struct RandomValueTests {
  private func check<T: PGDecodable & PGEncodable & Equatable>(
    _ connection: inout Connection, _ value: T, text: String? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    let query: SQL = "select \(value) as v"
    #expect(try connection.one(query, as: T.self) == value, "binary", sourceLocation: location)
    #expect(try connection.firstText(query, as: T.self) == value, "text", sourceLocation: location)
    guard let text else { return }
    #expect(
      try connection.one("select v::text from (\(query)) as t", as: String.self) == text, sourceLocation: location)
  }

  @Test func scalars() throws {
    var connection = try TestServer.connect()
    try connection.execute("set timezone = 'UTC'")
    var random = SplitMix(for: "RandomValueTests")
    for _ in 0..<200 {
      let number = Int.random(in: .min ... .max, using: &random) >> Int.random(in: 0...63, using: &random)
      try check(&connection, number, text: String(number))
      try check(&connection, Int32(truncatingIfNeeded: number), text: String(Int32(truncatingIfNeeded: number)))
      try check(&connection, Double(bitPattern: UInt64(bitPattern: Int64(number)) & 0x7FEF_FFFF_FFFF_FFFF))
      let numeric = try #require(Numeric(Self.digits(&random)))
      try check(&connection, numeric, text: numeric.description)
      let date = Date(days: Int32.random(in: -2_451_545...2_145_031_948, using: &random))
      try check(&connection, date, text: date.description)
      let microseconds = Int64.random(in: -211_813_488_000_000_000...9_223_371_331_199_999_999, using: &random)
      try check(&connection, Timestamp(microseconds: microseconds), text: "\(Timestamp(microseconds: microseconds))")
      let local = LocalTimestamp(microseconds: microseconds >> Int.random(in: 0...20, using: &random))
      try check(&connection, local, text: local.description)
      let interval = Interval(
        months: Int32.random(in: .min ... .max, using: &random) >> Int32.random(in: 0...31, using: &random),
        days: Int32.random(in: .min ... .max, using: &random) >> Int32.random(in: 0...31, using: &random),
        microseconds: Int64(number))
      try check(&connection, interval, text: interval.description)
      let uuid = UUID(high: random.next(), low: random.next())
      try check(&connection, uuid, text: uuid.description)
      let inet = try #require(
        Inet(
          (0..<16).map { _ in UInt8.random(in: 0...3, using: &random) & 1 },
          prefix: Int.random(in: 0...128, using: &random)))
      try check(&connection, inet, text: inet.prefix == 128 ? "\(inet)/128" : inet.description)
    }
  }

  @Test func textsAndNested() throws {
    var connection = try TestServer.connect()
    var random = SplitMix(for: "RandomValueTests")
    for _ in 0..<200 {
      let texts = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Bool.random(using: &random) ? Self.text(&random) : nil
      }
      try check(&connection, texts)
      try check(&connection, JSON("[\(Int.random(in: -9...9, using: &random))]"))
      try check(
        &connection,
        Bytes((0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }))
      let low = Int.random(in: -1000...0, using: &random)
      let high = Int.random(in: 1...1000, using: &random)
      try check(&connection, PGRange<Int>.between(.inclusive(low), .exclusive(high)), text: "[\(low),\(high))")
      let shape = [Int.random(in: 1...3, using: &random), Int.random(in: 1...3, using: &random)]
      let elements: [Int?] = (0..<shape[0] * shape[1]).map { $0.isMultiple(of: 3) ? nil : $0 }
      let bound = Int.random(in: -5...5, using: &random)
      let array = try #require(PGArray(elements, dimensions: shape.map { .init(count: $0, lowerBound: bound) }))
      try check(&connection, array)
    }
  }

  /// A number of up to 60 digits on either side of the point.
  private static func digits(_ random: inout SplitMix) -> String {
    func some(_ most: Int) -> String {
      (0..<Int.random(in: 1...most, using: &random)).map { _ in "\(Int.random(in: 0...9, using: &random))" }.joined()
    }
    return (Bool.random(using: &random) ? "-" : "") + some(60) + (Bool.random(using: &random) ? "." + some(60) : "")
  }

  /// A text of characters that are dear to parsers.
  private static func text(_ random: inout SplitMix) -> String {
    let palette = Array("aé李𠮷\u{202E}\u{200B}\"\\'{},() \n\t;$1NUL")
    return String(
      (0..<Int.random(in: 0...12, using: &random)).map { _ in palette.randomElement(using: &random) ?? " " })
  }
}
