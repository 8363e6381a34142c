@testable import Postgres
import TestServer
import Testing

/// Whatever bytes arrive, a decoder throws or gives a value; it never traps.
@Suite struct MalformedTests {
  /// Every decoder, by a call that must not trap.
  private let decoders: [(OID, (borrowing Cell) -> Bool)] = [
    (.bool, tries(Bool.self)), (.int2, tries(Int16.self)), (.int4, tries(Int32.self)), (.int8, tries(Int.self)),
    (.int4, tries(Int?.self)), (.varchar, tries(String?.self)), (.int8, tries(Int64.self)),
    (.float4, tries(Double.self)),
    (.int8, tries(Int16.self)), (.float4, tries(Float.self)), (.float8, tries(Double.self)),
    (.numeric, tries(Numeric.self)), (.text, tries(String.self)), (.jsonb, tries(JSON.self)),
    (.jsonb, tries(String.self)), (.bytea, tries(Bytes.self)), (.uuid, tries(UUID.self)), (.date, tries(Date.self)),
    (.time, tries(Time.self)), (.timetz, tries(ZonedTime.self)), (.timestamp, tries(LocalTimestamp.self)),
    (.timestamptz, tries(Timestamp.self)), (.interval, tries(Interval.self)), (.inet, tries(Inet.self)),
    (.cidr, tries(Inet.self)), (.oid, tries(OID.self)), (.xid8, tries(XID8.self)), (.void, tries(PGVoid.self)),
    (OID.int4.array, tries([Int?].self)), (OID.text.array, tries(PGArray<String?>.self)),
    (OID.numeric.array, tries(PGArray<Numeric>.self)), (.record, tries(Composite.self)),
    (.int4range, tries(PGRange<Int32>.self)), (.numrange, tries(PGRange<Numeric>.self)),
    (.int8multirange, tries(PGMultirange<Int>.self)), (OID(99_999), tries(String.self)),
    (OID(99_999), tries(PGArray<Composite>.self)), (OID(99_999), tries(PGRange<Timestamp>.self)),
    (.text, tries(Word.self)), (.int8, tries(Digit?.self)), (.tstzmultirange, tries(PGMultirange<Timestamp>.self)),
    (.daterange.array, tries([PGRange<Date>?].self)), (.unspecified, tries(Composite.self)),
  ]

  private enum Word: String, PGDecodable, PGEncodable { case a, infinity }
  private enum Digit: Int, PGDecodable, PGEncodable { case zero, one, two }

  /// Decodes, describes, and sends back what it got, since none of this may trap either.
  private static func tries<T: PGDecodable>(_: T.Type) -> (borrowing Cell) -> Bool {
    { cell in
      let plain = T.decodePlain(cell)
      guard let value = try? T.decode(cell) else {
        #expect(plain == nil, "the short cut reads what is malformed")
        return false
      }
      if let plain { #expect("\(plain)" == "\(value)") }
      _ = String(describing: value)
      if let composite = value as? Composite { _ = try? composite.decode((String?, [Int?]).self) }
      if let value = value as? any PGEncodable {
        var writer = ByteWriter()
        value.encode(into: &writer)
      }
      return true
    }
  }

  @Test func noDecoderTraps() throws {
    var random = SplitMix(for: "MalformedTests")
    var decoded = 0
    for round in 0..<3000 {
      let bytes = Self.bytes(&random)
      for (type, decode) in decoders {
        for format in [Format.binary, .text] {
          Cell.with(bytes, type: type, format: format) { decoded += decode($0) ? 1 : 0 }
        }
      }
      if round == 0 { #expect(decoders.count > 30) }
    }
    // Some must have been well-formed, or the bytes are no good test.
    #expect(decoded > 3000)
  }

  /// All that begins a character beyond ASCII, with what may and may not follow, at several distances from the end.
  @Test func textIsWhatTheLibraryTakesForText() {
    // Around the bounds of what may come second, and of what may follow.
    let seconds: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    let tails: [UInt8] = [0x41, 0x80, 0xBF, 0xC0]
    var characters: [[UInt8]] = []
    for lead in UInt8(0x80)...0xFF {
      characters.append([lead])
      for second in seconds {
        characters.append([lead, second])
        for third in tails {
          characters.append([lead, second, third])
          for fourth in tails { characters.append([lead, second, third, fourth]) }
        }
      }
    }
    var texts = 0
    for character in characters {
      for (before, after) in [(0, 0), (3, 0), (7, 2), (9, 0), (1, 9)] {
        texts += sameText(Self.ascii(before) + character + Self.ascii(after)) ? 1 : 0
      }
    }
    #expect(texts > 1000)
    for scalar in (0x80...0x10_FFFF).compactMap(Unicode.Scalar.init) where scalar.value % 97 == 0 {
      #expect(sameText(Array("中\(scalar)abcdefg".utf8)))
    }
  }

  private static func ascii(_ count: Int) -> [UInt8] { (0..<count).map { UInt8(0x61 + $0) } }

  /// Whether bytes are text, which this module and Swift's library must agree upon.
  private func sameText(_ bytes: [UInt8]) -> Bool {
    let expected = String(validating: bytes, as: UTF8.self)
    var text: String?
    Cell.with(bytes, type: .text, format: .binary) { text = String.decodePlain($0) }
    if text != expected || text.map({ Array($0.utf8) != bytes }) == true { Issue.record("\(bytes)") }
    return text != nil
  }

  @Test func cutAndBentValuesOfTheServer() throws {
    var connection = try TestServer.connect()
    var random = SplitMix(for: "MalformedTests")
    let values = [
      "array[1,null,3]", "array[['a','b'],['c',null]]", "12345678.90123", "'{\"a\":1}'::jsonb", "row(1,'a',null)",
      "int4range(1,5)", "'{[1,2),[5,)}'::int8multirange", "'1 day 02:03:04'::interval", "now()", "'12:00+08'::timetz",
      "'::1/64'::inet", "array[1.5,'NaN']::numeric[]", "numrange(1.5,2.5)",
    ]
    for value in values {
      for format in [Format.binary, .text] {
        var stream = try connection.stream("select \(raw: value)", format: format)
        var whole: [UInt8] = []
        while let row = try stream.next() { whole = try row.value(0, as: Bytes.self).bytes }
        for length in 0...whole.count {
          decodeAll(Array(whole[..<length]), format)
        }
        for _ in 0..<200 {
          var bent = whole
          for _ in 0..<Int.random(in: 1...3, using: &random) {
            bent[Int.random(in: bent.indices, using: &random)] =
              [0, 1, 127, 128, 255].randomElement(using: &random) ?? 0
          }
          decodeAll(bent, format)
        }
      }
    }
  }

  private func decodeAll(_ bytes: [UInt8], _ format: Format) {
    for (type, decode) in decoders {
      Cell.with(bytes, type: type, format: format) { _ = decode($0) }
    }
  }

  /// Random bytes, of lengths and values that values are made of.
  private static func bytes(_ random: inout SplitMix) -> [UInt8] {
    let length = [0, 1, 2, 4, 8, 12, 16, 20, 24, 40].randomElement(using: &random) ?? 0
    let palette = Int.random(in: 0...3, using: &random)
    return (0..<length).map { _ in
      switch palette {
      case 0: UInt8.random(in: 0...255, using: &random)
      case 1: [0, 0, 0, 1, 2, 4, 255, 23, 25].randomElement(using: &random) ?? 0
      case 2: UInt8.random(in: 48...57, using: &random)
      default: Array("{}[]()\",\\:=-+. 0129infeBCNaN".utf8).randomElement(using: &random) ?? 0
      }
    }
  }
}

extension Cell {
  /// Bytes as if they had arrived.
  fileprivate static func with(_ bytes: [UInt8], type: OID, format: Format, _ body: (borrowing Cell) -> Void) {
    // Exactly as long as they are, so that a sanitizer sees a read beyond the end.
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    defer { memory.deallocate() }
    memory.initialize(from: bytes, count: bytes.count)
    body(Cell(base: memory, count: bytes.count, type: type, format: format))
  }
}
