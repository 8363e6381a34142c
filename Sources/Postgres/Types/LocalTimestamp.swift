/// A date and a time of no particular zone (timestamp), in whole microseconds: what a calendar and a clock on some
/// wall show, not an instant.
@frozen public struct LocalTimestamp: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// Microseconds since 2000-01-01 00:00:00 on the same wall. The greatest and the least number are infinity and
  /// -infinity.
  public var microseconds: Int64

  /// The date and time that many microseconds after 2000-01-01 00:00:00.
  @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

  /// A date and time by its ISO text without an offset, as ``description`` writes it; nil for anything else.
  public init?(_ text: String) {
    guard let parsed = Moment(text), parsed.offset == nil else { return nil }
    microseconds = parsed.microseconds
  }

  /// Later than every other.
  @inlinable public static var infinity: LocalTimestamp { LocalTimestamp(microseconds: .max) }
  /// Earlier than every other.
  @inlinable public static var negativeInfinity: LocalTimestamp { LocalTimestamp(microseconds: .min) }

  /// Whether this is a date and time rather than one of the infinities.
  @inlinable public var isFinite: Bool { microseconds != .max && microseconds != .min }

  /// ISO 8601 as PostgreSQL writes it: `2026-07-09 14:03:00.25`, `0044-03-15 12:00:00 BC`, `infinity`.
  public var description: String { Moment(microseconds: microseconds, offset: nil).text }

  /// Earlier is less.
  @inlinable public static func < (left: LocalTimestamp, right: LocalTimestamp) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension LocalTimestamp: PGDecodable, PGEncodable {
  /// timestamp.
  @inlinable public static var postgresType: OID { .timestamp }

  /// From timestamp; in text format, only of the ISO style, which is the server's default.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> LocalTimestamp {
    guard cell.isOf(.timestamp) else { throw .type }
    if cell.format == .binary { return LocalTimestamp(microseconds: try cell.wholeInteger()) }
    guard let value = LocalTimestamp(try cell.text()) else { throw .malformed }
    return value
  }

  /// From timestamp in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> LocalTimestamp? {
    cell.plain(.timestamp).map(LocalTimestamp.init(microseconds:))
  }

  /// As timestamp.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(microseconds) }
}
