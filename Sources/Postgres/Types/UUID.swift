/// A universally unique identifier.
@frozen public struct UUID: Hashable, Sendable, LosslessStringConvertible {
  /// The first eight bytes.
  public let high: UInt64
  /// The last eight bytes.
  public let low: UInt64

  /// An identifier from its two halves.
  @inlinable public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// An identifier from 32 hexadecimal digits with dashes after the eighth, twelfth, sixteenth and twentieth.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    var halves: [UInt64] = [0, 0]
    var digits = 0
    for (place, byte) in bytes.enumerated() {
      if [8, 13, 18, 23].contains(place) {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let value = hexValue(byte) else { return nil }
      halves[digits / 16] = halves[digits / 16] << 4 | UInt64(value)
      digits += 1
    }
    self.init(high: halves[0], low: halves[1])
  }

  /// As PostgreSQL writes it, in lower case.
  public var description: String {
    let digits = [high, low].map { half in
      let text = String(half, radix: 16)
      return String(repeating: "0", count: 16 - text.utf8.count) + text
    }.joined()
    var text = ""
    for (place, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(place) { text.append("-") }
      text.append(digit)
    }
    return text
  }
}

extension UUID: PGDecodable, PGEncodable {
  /// uuid.
  @inlinable public static var postgresType: OID { .uuid }

  /// From uuid.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> UUID {
    guard cell.isOf(.uuid) else { throw .type }
    guard cell.format == .text else {
      guard cell.count == 16 else { throw .malformed }
      return UUID(high: try cell.integer(at: 0), low: try cell.integer(at: 8))
    }
    guard let uuid = UUID(try cell.text()) else { throw .malformed }
    return uuid
  }

  /// As uuid.
  @inlinable
  public func encode(into writer: inout ByteWriter) {
    writer.write(high)
    writer.write(low)
  }
}
