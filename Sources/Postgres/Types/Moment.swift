/// The text of a date and time, with or without an offset, and the count of microseconds it stands for.
struct Moment {
  /// Microseconds since 2000-01-01 00:00:00: of UTC where there is an offset, else of the clock itself.
  let microseconds: Int64
  /// Seconds east of Greenwich.
  let offset: Int?

  static let day: Int64 = 86_400_000_000

  init(microseconds: Int64, offset: Int?) {
    self.microseconds = microseconds
    self.offset = offset
  }

  /// Reads `2026-07-09 14:03:00.25+08`, `0044-03-15 12:00:00 BC` or an infinity; a T may stand for the blank, and a Z
  /// for the offset 0.
  init?(_ text: String) {
    if text == "infinity" || text == "-infinity" {
      self.init(microseconds: text == "infinity" ? .max : .min, offset: nil)
      return
    }
    var reader = TextReader(text)
    guard let civil = reader.civilDay(), reader.take(" " as Unicode.Scalar) || reader.take("T" as Unicode.Scalar),
      let clock = reader.clock(), clock <= Self.day
    else { return nil }
    let offset = reader.take("Z" as Unicode.Scalar) ? 0 : reader.offset()
    reader.takeEra()
    let (days, overflow) = Int64(civil.days).multipliedReportingOverflow(by: Self.day)
    let (sum, overflow2) = days.addingReportingOverflow(clock - Int64(offset ?? 0) * 1_000_000)
    guard reader.isAtEnd, !overflow, !overflow2 else { return nil }
    self.init(microseconds: sum, offset: offset)
  }

  /// As PostgreSQL writes it in the ISO style.
  var text: String {
    guard microseconds != .max, microseconds != .min else { return microseconds == .max ? "infinity" : "-infinity" }
    let (local, overflow) = microseconds.addingReportingOverflow(Int64(offset ?? 0) * 1_000_000)
    let shown = overflow ? microseconds : local
    let day = shown.floorDivided(by: Self.day)
    let civil = CivilDay(days: Int(day))
    let clock = clockText(shown &- day &* Self.day)
    return "\(civil.text) \(clock)\(offset.map(Self.offsetText) ?? "")\(civil.isBC ? " BC" : "")"
  }

  /// `+08`, `-03:30` or `+08:05:43`.
  static func offsetText(_ offset: Int) -> String {
    let size = abs(offset)
    var text = (offset < 0 ? "-" : "+") + padded(size / 3600, 2)
    if size % 3600 != 0 { text += ":" + padded(size / 60 % 60, 2) }
    if size % 60 != 0 { text += ":" + padded(size % 60, 2) }
    return text
  }
}

extension Int64 {
  /// The quotient rounded towards negative infinity.
  func floorDivided(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
