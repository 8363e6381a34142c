/// An instant (timestamptz), in whole microseconds.
@frozen public struct Timestamp: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// Microseconds since 2000-01-01 00:00:00 UTC. The greatest and the least number are infinity and -infinity.
  public var microseconds: Int64

  /// The instant that many microseconds after 2000-01-01 00:00:00 UTC.
  @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

  /// An instant by its ISO text with an offset, such as `2026-07-09 14:03:00.25+08`; nil for anything else.
  public init?(_ text: String) {
    guard let parsed = Moment(text), parsed.offset != nil || parsed.microseconds == .max || parsed.microseconds == .min
    else { return nil }
    microseconds = parsed.microseconds
  }

  /// The instant that many microseconds after 1970-01-01 00:00:00 UTC, where Unix counts from; nil if out of range.
  public init?(unixMicroseconds: Int64) {
    let (difference, overflow) = unixMicroseconds.subtractingReportingOverflow(Self.unixEpoch)
    guard !overflow else { return nil }
    microseconds = difference
  }

  /// Microseconds since 1970-01-01 00:00:00 UTC; nil for the infinities and for instants beyond the range of Int64.
  public var unixMicroseconds: Int64? {
    let (sum, overflow) = microseconds.addingReportingOverflow(Self.unixEpoch)
    return isFinite && !overflow ? sum : nil
  }

  private static let unixEpoch: Int64 = 946_684_800_000_000

  /// Later than every instant.
  @inlinable public static var infinity: Timestamp { Timestamp(microseconds: .max) }
  /// Earlier than every instant.
  @inlinable public static var negativeInfinity: Timestamp { Timestamp(microseconds: .min) }

  /// Whether this is an instant rather than one of the infinities.
  @inlinable public var isFinite: Bool { microseconds != .max && microseconds != .min }

  /// Date and time on clocks that are `offset` ahead of UTC, without saying so: `2026-07-09 14:03:00.25`.
  ///
  /// - Parameter offset: Seconds east of Greenwich, 28,800 in China.
  public func text(offset: Int) -> String {
    guard isFinite else { return description }
    let (shift, overflow) = Int64(offset).multipliedReportingOverflow(by: 1_000_000)
    let (local, overflow2) = microseconds.addingReportingOverflow(shift)
    return Moment(microseconds: overflow || overflow2 ? microseconds : local, offset: nil).text
  }

  /// The instant in UTC, as PostgreSQL writes it: `2026-07-09 06:03:00.25+00`, `0044-03-15 12:00:00+00 BC`.
  public var description: String { Moment(microseconds: microseconds, offset: 0).text }

  /// Earlier is less.
  @inlinable public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension Timestamp: PGDecodable, PGEncodable {
  /// timestamptz.
  @inlinable public static var postgresType: OID { .timestamptz }

  /// From timestamptz; in text format, only of the ISO style, which is the server's default.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Timestamp {
    guard cell.isOf(.timestamptz) else { throw .type }
    if cell.format == .binary { return Timestamp(microseconds: try cell.wholeInteger()) }
    guard let value = Timestamp(try cell.text()) else { throw .malformed }
    return value
  }

  /// From timestamptz in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Timestamp? {
    cell.plain(.timestamptz).map(Timestamp.init(microseconds:))
  }

  /// As timestamptz.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(microseconds) }
}
