import Glibc

/// Dates as they are said: 今天, 昨天 15:00, 3.5, 3月5日, 2026年3月5日.
enum Dates {
  /// The date, with its time if there is one, as the server reads it; nil where it is written in another way.
  ///
  /// A day without a year is one of this year.
  static func written(_ text: String, today: (year: Int, month: Int, day: Int) = today) -> String? {
    let parts = text.replacing("\u{3000}", with: " ").split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let day = day(String(first), today) else { return nil }
    guard parts.count == 2 else { return day }
    return clock(parts[1]).map { day + " " + $0 }
  }

  /// The same, where it may be written as the server's own dates are too, with seconds and a zone.
  static func asTyped(_ text: String) -> String? {
    if let date = written(text) { return date }
    let day = text.prefix(10)
    guard text.count > 11, day.split(separator: "-").map(\.count) == [4, 2, 2], written(String(day)) != nil else {
      return nil
    }
    return text
  }

  /// The words of a command with the dates in it as the server reads them.
  static func resolved(_ words: [String], of place: CommandTree.Place) -> [String] {
    // What the command takes is looked up only where something looks like a date.
    let values = words.map { word in
      guard word.hasPrefix("-"), let equals = word.firstIndex(of: "=") else { return word }
      return String(word[word.index(after: equals)...])
    }
    guard values.contains(where: { written($0) != nil }) else { return words }
    let arguments = CommandDump.arguments(of: place.path)
    var positions = arguments.filter { $0.kind == "positional" }.map { dated.contains($0.valueName ?? "") }[...]
    let valued = names(of: arguments.filter { $0.kind == "option" })
    let names = names(of: arguments.filter { dated.contains($0.valueName ?? "") })
    var out = words
    for (index, word) in words.enumerated() {
      if index > 0, valued.contains(words[index - 1]) {
        if names.contains(words[index - 1]) { out[index] = written(word) ?? word }
      } else if word.hasPrefix("-"), word.count > 1 {
        if let equals = word.firstIndex(of: "="), names.contains(String(word[..<equals])),
          let date = written(values[index])
        {
          out[index] = word[...equals] + date
        }
      } else if positions.popFirst() == true {
        out[index] = written(word) ?? word
      }
    }
    return out
  }

  private static func names(of options: [CommandDump.Argument]) -> Set<String> {
    Set(options.flatMap { ($0.names ?? []).map(\.written) })
  }

  /// What the values of options and arguments are called that are dates or times.
  static let dated: Set<String> = ["time", "day", "yyyy-mm-dd"]

  /// The day of this machine, in the zone of the subdistrict.
  static var today: (year: Int, month: Int, day: Int) { day(after: 0) }

  private static func day(after days: Int) -> (year: Int, month: Int, day: Int) {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    local.tm_mday += Int32(days)
    local.tm_hour = 12
    local.tm_isdst = -1
    mktime(&local)
    return (Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
  }

  private static let named = [
    "今天": 0, "今日": 0, "today": 0, "昨天": -1, "昨日": -1, "yesterday": -1, "前天": -2, "明天": 1, "tomorrow": 1, "后天": 2,
  ]

  private static func day(_ text: String, _ today: (year: Int, month: Int, day: Int)) -> String? {
    if let days = named[text.lowercased()] {
      let day = day(after: days)
      return iso(day.year, day.month, day.day)
    }
    let numbers = text.split { "年月日.．/-－号".contains($0) }.map {
      Int($0.map { $0.wholeNumberValue.map(String.init) ?? "x" }.joined())
    }
    switch (numbers.count, numbers.allSatisfy { $0 != nil }) {
    case (3, true) where text.first?.isWholeNumber == true:
      return iso(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0)
    case (2, true) where text.first?.isWholeNumber == true: return iso(today.year, numbers[0] ?? 0, numbers[1] ?? 0)
    default: return nil
    }
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1900...2200).contains(year), (1...12).contains(month), (1...days(of: month, in: year)).contains(day) else {
      return nil
    }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// A time of day: 15:30, 15：30, 15点, 15点30分, 下午3点.
  private static func clock(_ text: Substring) -> String? {
    var rest = text
    var isAfternoon = false
    for word in ["下午", "晚上", "上午", "早上"] where rest.hasPrefix(word) {
      isAfternoon = word == "下午" || word == "晚上"
      rest = rest.dropFirst(word.count)
    }
    let numbers = rest.split { ":：点时分".contains($0) }.map { Int($0) }
    guard (1...2).contains(numbers.count), var hour = numbers[0], rest.first?.isWholeNumber == true else { return nil }
    let minute = numbers.count == 2 ? numbers[1] : 0
    if isAfternoon, hour < 12 { hour += 12 }
    guard let minute, (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
