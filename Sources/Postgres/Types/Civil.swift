/// A day of the proleptic Gregorian calendar, and the arithmetic between it and a count of days.
///
/// The algorithms are Howard Hinnant's `days_from_civil` and `civil_from_days`; year 0 is 1 BC.
struct CivilDay {
  var year: Int
  var month: Int
  var day: Int

  /// Days between 0000-03-01, where the algorithm counts from, and 2000-01-01, where PostgreSQL does.
  private static let epoch = 730_425

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that many days after 2000-01-01.
  init(days: Int) {
    let shifted = days + Self.epoch
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// How many days after 2000-01-01 the day is.
  var days: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - Self.epoch
  }

  /// Whether month and day exist.
  var isReal: Bool { (1...12).contains(month) && (1...31).contains(day) && CivilDay(days: days).day == day }

  /// `2026-07-09`, with four digits of the year at least; the caller adds ` BC`.
  var text: String { "\(padded(year > 0 ? year : 1 - year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// Whether the year is before year 1, which PostgreSQL writes with ` BC`.
  var isBC: Bool { year <= 0 }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return digits.utf8.count >= width ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
}

/// `14:03:00` or `14:03:00.25`, as PostgreSQL writes microseconds of a day.
func clockText(_ microseconds: Int64) -> String {
  let (seconds, fraction) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
  let clock = "\(padded(Int(seconds / 3600), 2)):\(padded(Int(seconds / 60 % 60), 2)):\(padded(Int(seconds % 60), 2))"
  guard fraction != 0 else { return clock }
  var digits = padded(Int(fraction), 6)
  while digits.last == "0" { digits.removeLast() }
  return clock + "." + digits
}
