/// A span of time as a calendar counts it: a month has no fixed number of days, nor a day of hours.
public struct Interval: Hashable, Sendable, LosslessStringConvertible {
  /// Months; a year is twelve.
  public var months: Int32
  /// Days.
  public var days: Int32
  /// The rest, in microseconds.
  public var microseconds: Int64

  /// A span of so much of each.
  public init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
    self.months = months
    self.days = days
    self.microseconds = microseconds
  }

  /// As PostgreSQL writes it in its own style: `1 year 2 mons -3 days +04:05:06.7`
  /// (`EncodeInterval` in PostgreSQL's `datetime.c`).
  public var description: String {
    var parts: [String] = []
    var followsNegative = false
    for (value, unit) in [(months / 12, "year"), (months % 12, "mon"), (days, "day")] where value != 0 {
      parts.append("\(followsNegative && value > 0 ? "+" : "")\(value) \(unit)\(value == 1 ? "" : "s")")
      followsNegative = value < 0
    }
    if parts.isEmpty || microseconds != 0 {
      let sign = microseconds < 0 ? "-" : followsNegative ? "+" : ""
      parts.append(sign + Self.clock(microseconds.magnitude))
    }
    return parts.joined(separator: " ")
  }

  private static func clock(_ size: UInt64) -> String {
    let hour: UInt64 = 3_600_000_000
    // The hours are not bounded, the rest is a time within the first hour.
    let rest = clockText(Int64(size % hour))
    return padded(Int(size / hour), 2) + rest.dropFirst(2)
  }

  /// A span by its text in PostgreSQL's own style, as ``description`` writes it; nil for anything else.
  public init?(_ text: String) {
    self.init()
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var place = 0
    while place + 1 < words.count {
      guard let value = Int64(words[place]), add(value, words[place + 1]) else { return nil }
      place += 2
    }
    guard place < words.count else { return }
    guard let clock = Self.parseClock(words[place]) else { return nil }
    microseconds = clock
  }

  private mutating func add(_ value: Int64, _ unit: Substring) -> Bool {
    switch unit {
    case "year", "years": return add(value, times: 12, to: \.months)
    case "mon", "mons": return add(value, times: 1, to: \.months)
    case "day", "days": return add(value, times: 1, to: \.days)
    default: return false
    }
  }

  private mutating func add(_ value: Int64, times factor: Int64, to part: WritableKeyPath<Interval, Int32>) -> Bool {
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    let (sum, overflow2) = product.addingReportingOverflow(Int64(self[keyPath: part]))
    guard !overflow, !overflow2, let whole = Int32(exactly: sum) else { return false }
    self[keyPath: part] = whole
    return true
  }

  /// Reads `-2562047788:00:54.775808`, whose hours take up to ten digits.
  private static func parseClock(_ text: Substring) -> Int64? {
    var reader = TextReader(String(text))
    let sign = reader.sign()
    guard let hours = reader.number(least: 2, most: 10), reader.take(":" as Unicode.Scalar),
      let minutes = reader.number(least: 2, most: 2), reader.take(":" as Unicode.Scalar),
      let seconds = reader.number(least: 2, most: 2), let fraction = reader.fraction(), reader.isAtEnd,
      minutes < 60, seconds < 60
    else { return nil }
    let (size, overflow) = Int64(hours).multipliedReportingOverflow(by: 3_600_000_000 * Int64(sign))
    let rest = (Int64(minutes * 60 + seconds) * 1_000_000 + fraction) * Int64(sign)
    let (sum, overflow2) = size.addingReportingOverflow(rest)
    return overflow || overflow2 ? nil : sum
  }
}

extension Interval: PGDecodable, PGEncodable {
  /// interval.
  public static var postgresType: OID { .interval }

  /// From interval; in text format, only of the style `postgres`, which is the server's default.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Interval {
    guard cell.isOf(.interval) else { throw .type }
    if cell.format == .text {
      guard let interval = Interval(try cell.text()) else { throw .malformed }
      return interval
    }
    guard cell.count == 16 else { throw .malformed }
    return Interval(
      months: try cell.integer(at: 12), days: try cell.integer(at: 8), microseconds: try cell.integer(at: 0))
  }

  /// As interval.
  public func encode(into writer: inout ByteWriter) {
    writer.write(microseconds)
    writer.write(days)
    writer.write(months)
  }
}
