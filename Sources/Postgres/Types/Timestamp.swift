/// An instant (timestamptz), or a date and time of no particular zone (timestamp), in whole microseconds.
@frozen public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Microseconds since 2000-01-01 00:00:00, of UTC where this is an instant. The greatest and the least number are
  /// infinity and -infinity.
  public var microseconds: Int64

  /// The instant that many microseconds after 2000-01-01 00:00:00 UTC.
  @inlinable public init(microseconds: Int64) { self.microseconds = microseconds }

  /// Later than every instant.
  @inlinable public static var infinity: Timestamp { Timestamp(microseconds: .max) }
  /// Earlier than every instant.
  @inlinable public static var negativeInfinity: Timestamp { Timestamp(microseconds: .min) }

  /// Whether this is an instant rather than one of the infinities.
  @inlinable public var isFinite: Bool { microseconds != .max && microseconds != .min }

  /// Microseconds since 1970-01-01 00:00:00 UTC, where Unix counts from; nil for the infinities and for the few
  /// instants beyond the range of Int64.
  public var unixMicroseconds: Int64? {
    let (sum, overflow) = microseconds.addingReportingOverflow(Self.unixEpoch)
    return isFinite && !overflow ? sum : nil
  }

  /// The instant that many microseconds after 1970-01-01 00:00:00 UTC; nil if it is out of range.
  public init?(unixMicroseconds: Int64) {
    let (difference, overflow) = unixMicroseconds.subtractingReportingOverflow(Self.unixEpoch)
    guard !overflow else { return nil }
    microseconds = difference
  }

  private static let unixEpoch: Int64 = 946_684_800_000_000
  private static let day: Int64 = 86_400_000_000

  /// Date and time of day where clocks are `offset` seconds ahead of UTC, as PostgreSQL writes them:
  /// `2026-07-09 14:03:00.25`.
  ///
  /// - Parameter offset: Seconds east of Greenwich, 28,800 in China.
  public func text(offset: Int = 0) -> String {
    guard isFinite else { return microseconds == .max ? "infinity" : "-infinity" }
    let (local, overflow) = microseconds.addingReportingOverflow(Int64(offset) * 1_000_000)
    let shown = overflow ? microseconds : local
    let day = shown.floorDivided(by: Self.day)
    let civil = CivilDay(days: Int(day))
    return "\(civil.text) \(clockText(shown &- day &* Self.day))\(civil.isBC ? " BC" : "")"
  }

  /// The instant in UTC, as PostgreSQL writes it: `2026-07-09 06:03:00.25+00`, `0044-03-15 12:00:00+00 BC`.
  public var description: String {
    guard isFinite else { return text() }
    let text = text()
    return text.hasSuffix(" BC") ? String(text.dropLast(3)) + "+00 BC" : text + "+00"
  }

  /// Earlier is less.
  @inlinable public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.microseconds < right.microseconds
  }
}

extension Int64 {
  /// The quotient rounded towards negative infinity.
  func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Timestamp: PGDecodable, PGEncodable {
  /// timestamptz. Where a timestamp without zone is expected, the server converts by its own time zone;
  /// ``LocalTimestamp`` does without.
  @inlinable public static var postgresType: OID { .timestamptz }

  /// From timestamptz, and from timestamp as if it were UTC; in text format, only of the ISO style.
  @inlinable
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Timestamp {
    guard cell.type == .timestamptz || cell.type == .timestamp else { throw .type }
    return cell.format == .binary ? Timestamp(microseconds: try cell.wholeInteger()) : try decodeText(cell)
  }

  @usableFromInline
  static func decodeText(_ cell: borrowing Cell) throws(DecodeFailure) -> Timestamp {
    guard let value = Timestamp(try cell.text()) else { throw .malformed }
    return value
  }

  /// As timestamptz.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(microseconds) }
}

extension Timestamp: LosslessStringConvertible {
  /// An instant by its ISO text with an offset, or without one for UTC; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "infinity": self = .infinity
    case "-infinity": self = .negativeInfinity
    default:
      var reader = TextReader(text)
      guard let civil = reader.civilDay(), reader.take(" " as Unicode.Scalar) || reader.take("T" as Unicode.Scalar),
        let clock = reader.clock(), clock <= Self.day
      else { return nil }
      let offset = reader.take("Z" as Unicode.Scalar) ? 0 : reader.offset() ?? 0
      reader.takeEra()
      guard reader.isAtEnd else { return nil }
      let (days, overflow) = Int64(civil.days).multipliedReportingOverflow(by: Self.day)
      let (sum, overflow2) = days.addingReportingOverflow(clock - Int64(offset) * 1_000_000)
      guard !overflow, !overflow2 else { return nil }
      microseconds = sum
    }
  }
}
