/// A day of the calendar, without a time zone.
@frozen public struct Date: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 2000-01-01. The greatest and the least number are infinity and -infinity.
  public var days: Int32

  /// The day that many days after 2000-01-01.
  @inlinable public init(days: Int32) { self.days = days }

  /// Later than every day.
  @inlinable public static var infinity: Date { Date(days: .max) }
  /// Earlier than every day.
  @inlinable public static var negativeInfinity: Date { Date(days: .min) }

  /// Whether this is a day rather than one of the infinities.
  @inlinable public var isFinite: Bool { days != .max && days != .min }

  /// A day of the proleptic Gregorian calendar, where year 0 is 1 BC; nil if it does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (-6_000_000...6_000_000).contains(year) else { return nil }
    let civil = CivilDay(year: year, month: month, day: day)
    guard civil.isReal, let days = Int32(exactly: civil.days), days != .max, days != .min else { return nil }
    self.days = days
  }

  /// Year, month and day, where year 0 is 1 BC; nil for the infinities.
  public var components: (year: Int, month: Int, day: Int)? {
    guard isFinite else { return nil }
    let civil = CivilDay(days: Int(days))
    return (civil.year, civil.month, civil.day)
  }

  /// ISO 8601 as PostgreSQL writes it: `2026-07-09`, `0044-03-15 BC`, `infinity`.
  public var description: String {
    guard isFinite else { return days == .max ? "infinity" : "-infinity" }
    let civil = CivilDay(days: Int(days))
    return civil.text + (civil.isBC ? " BC" : "")
  }

  /// Earlier is less.
  @inlinable public static func < (left: Date, right: Date) -> Bool { left.days < right.days }
}

extension Date: PGDecodable, PGEncodable {
  /// date.
  @inlinable public static var postgresType: OID { .date }

  /// From date; in text format, only of the ISO style, which is the server's default.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Date {
    guard cell.isOf(.date) else { throw .type }
    if cell.format == .binary { return Date(days: try cell.wholeInteger()) }
    guard let date = Date(try cell.text()) else { throw .malformed }
    return date
  }

  /// From date in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Date? {
    cell.plain(.date).map(Date.init(days:))
  }

  /// As date.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(days) }
}

extension Date: LosslessStringConvertible {
  /// A day by its ISO text, as ``description`` writes it; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "infinity": self = .infinity
    case "-infinity": self = .negativeInfinity
    default:
      var reader = TextReader(text)
      guard let civil = reader.civilDay(), reader.isAtEnd else { return nil }
      self.init(year: civil.year, month: civil.month, day: civil.day)
    }
  }
}
