/// A time of day, without a zone, in whole microseconds; 24:00:00 is the end of the day.
@frozen public struct Time: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// Microseconds since midnight, at most 86,400,000,000.
  public let microseconds: Int64

  /// A time of day; nil beyond the end of the day.
  @inlinable public init?(microseconds: Int64) {
    guard microseconds >= 0, microseconds <= Time.end else { return nil }
    self.microseconds = microseconds
  }

  /// The microseconds of a day.
  @usableFromInline static let end: Int64 = 86_400_000_000

  /// A time by its text, as ``description`` writes it; nil for anything else.
  public init?(_ text: String) {
    var reader = TextReader(text)
    guard let clock = reader.clock(), reader.isAtEnd else { return nil }
    self.init(microseconds: clock)
  }

  /// As PostgreSQL writes it: `14:03:00.25`.
  public var description: String { clockText(microseconds) }

  /// Earlier is less.
  @inlinable public static func < (left: Time, right: Time) -> Bool { left.microseconds < right.microseconds }
}

extension Time: PGDecodable, PGEncodable {
  /// time.
  public static var postgresType: OID { .time }

  /// From time.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Time {
    guard cell.isOf(.time) else { throw .type }
    guard let time = cell.format == .text ? Time(try cell.text()) : Time(microseconds: try cell.wholeInteger()) else {
      throw .malformed
    }
    return time
  }

  /// As time.
  public func encode(into writer: inout ByteWriter) { writer.write(microseconds) }
}

/// A time of day at a fixed distance from Greenwich (timetz).
public struct ZonedTime: Hashable, Sendable, LosslessStringConvertible {
  /// The time on the clock.
  public let time: Time
  /// Seconds east of Greenwich, 28,800 in China; less than 16 hours either way.
  public let offset: Int

  /// A time of day; nil if the offset is 16 hours or more.
  public init?(_ time: Time, offset: Int) {
    guard offset > -16 * 3600, offset < 16 * 3600 else { return nil }
    self.time = time
    self.offset = offset
  }

  /// A time by its text, as ``description`` writes it; nil for anything else.
  public init?(_ text: String) {
    var reader = TextReader(text)
    guard let clock = reader.clock(), let time = Time(microseconds: clock), let offset = reader.offset(),
      reader.isAtEnd
    else { return nil }
    self.init(time, offset: offset)
  }

  /// As PostgreSQL writes it: `14:03:00+08`.
  public var description: String { "\(time)\(Moment.offsetText(offset))" }
}

extension ZonedTime: PGDecodable, PGEncodable {
  /// timetz.
  public static var postgresType: OID { .timetz }

  /// From timetz.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> ZonedTime {
    guard cell.isOf(.timetz) else { throw .type }
    if cell.format == .text {
      guard let time = ZonedTime(try cell.text()) else { throw .malformed }
      return time
    }
    guard cell.count == 12, let time = Time(microseconds: try cell.integer()) else { throw .malformed }
    // On the wire the offset is counted west of Greenwich.
    let west: Int32 = try cell.integer(at: 8)
    guard let zoned = ZonedTime(time, offset: -Int(west)) else { throw .malformed }
    return zoned
  }

  /// As timetz.
  public func encode(into writer: inout ByteWriter) {
    writer.write(time.microseconds)
    writer.write(Int32(-offset))
  }
}
