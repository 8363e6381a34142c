/// Reads the parts of a date, a time or a number from its text, in order; each step tells with nil that the text is
/// of another form.
struct TextReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether everything is read.
  var isAtEnd: Bool { place == bytes.count }

  /// The next byte, unread.
  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Reads one ASCII character if it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    place += 1
    return true
  }

  /// Reads a text if it is next.
  mutating func take(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - place >= count else { return false }
    let matches = (0..<count).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
    if matches { place += count }
    return matches
  }

  /// Reads a number of at least `least` and at most `most` digits.
  mutating func number(least: Int = 1, most: Int = 9) -> Int? {
    var value = 0
    var count = 0
    while count < most, let digit = next, (48...57).contains(digit) {
      value = value * 10 + Int(digit) - 48
      count += 1
      place += 1
    }
    return count >= least ? value : nil
  }

  /// Reads a sign; +1 where there is none.
  mutating func sign() -> Int {
    if take("-" as Unicode.Scalar) { return -1 }
    _ = take("+" as Unicode.Scalar)
    return 1
  }

  /// Reads `2026-07-09`, and ` BC` if it stands at the very end of the text.
  mutating func civilDay() -> CivilDay? {
    guard let year = number(least: 4), take("-" as Unicode.Scalar), let month = number(least: 2, most: 2),
      take("-" as Unicode.Scalar), let day = number(least: 2, most: 2)
    else { return nil }
    let isBC = takeEraAtEnd()
    let civil = CivilDay(year: isBC ? 1 - year : year, month: month, day: day)
    return civil.isReal ? civil : nil
  }

  /// Whether the text ends in ` BC`, wherever reading has got to.
  private var hasEra: Bool { bytes.count >= 3 && bytes.suffix(3).elementsEqual(" BC".utf8) }

  private mutating func takeEraAtEnd() -> Bool {
    guard hasEra else { return false }
    if place == bytes.count - 3 { place = bytes.count }
    return true
  }

  /// Reads the ` BC` that ``civilDay()`` saw from afar.
  mutating func takeEra() {
    _ = take(" BC" as StaticString)
  }

  /// Reads `14:03:00.25` as microseconds; hours are not bounded here.
  mutating func clock() -> Int64? {
    guard let hours = number(least: 2), take(":" as Unicode.Scalar), let minutes = number(least: 2, most: 2),
      take(":" as Unicode.Scalar), let seconds = number(least: 2, most: 2), minutes < 60, seconds < 60
    else { return nil }
    guard let fraction = fraction() else { return nil }
    return Int64(hours * 3600 + minutes * 60 + seconds) * 1_000_000 + fraction
  }

  /// Reads `.25` as microseconds, 0 where there is no point.
  mutating func fraction() -> Int64? {
    guard take("." as Unicode.Scalar) else { return 0 }
    let start = place
    guard var value = number(least: 1, most: 6) else { return nil }
    for _ in (place - start)..<6 { value *= 10 }
    return Int64(value)
  }

  /// Reads `+08`, `-03:30` or `+08:05:43` as seconds east of Greenwich.
  mutating func offset() -> Int? {
    guard let next, next == UInt8(ascii: "+") || next == UInt8(ascii: "-") else { return nil }
    let sign = sign()
    guard var seconds = number(least: 2, most: 2).map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] where take(":" as Unicode.Scalar) {
      guard let part = number(least: 2, most: 2), part < 60 else { return nil }
      seconds += part * unit
    }
    return sign * seconds
  }
}
