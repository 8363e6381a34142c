import Glibc
import Postgres

/// The time zone in which times are shown: the subdistrict's, wherever the reader sits.
struct Zone: Sendable {
  /// Its name in the IANA database.
  let name: String
  /// Whether this machine knows the zone; if not, times are UTC, and say so.
  let isKnown: Bool

  /// Makes the zone that of the whole process, which is how the C library takes it.
  init(_ name: String) {
    self.name = name
    let isSafe = name.utf8.allSatisfy { $0 < 0x7F && $0 > 0x20 } && !name.contains("..")
    isKnown = isSafe && access("/usr/share/zoneinfo/" + name, R_OK) == 0
    setenv("TZ", isKnown ? ":" + name : "UTC0", 1)
    tzset()
  }

  /// Until the registry has told its zone, 今天 is the day in China, whatever this machine's own clock shows: a command's words are read
  /// before there is a connection.
  static func useUsual() { _ = Zone("Asia/Shanghai") }

  /// Date and time to the minute, for people: `2026-07-09 14:03`.
  func minute(_ instant: Timestamp) -> String {
    guard instant.isFinite else { return instant.description }
    return String(instant.text(offset: offset(at: instant)).prefix(16)) + (isKnown ? "" : " UTC")
  }

  /// A deadline: what ends with a day is 24:00 of that day (GB/T 7408, ISO 8601:2004), not 00:00 of the next, on which a reader
  /// would wrongly believe there was time: `2026-07-09 24:00`. As the registry's own sentences say it (`core.deadline_in_words`).
  func deadline(_ instant: Timestamp) -> String {
    guard instant.isFinite, instant.text(offset: offset(at: instant)).hasSuffix(" 00:00:00") else {
      return minute(instant)
    }
    return minute(Timestamp(microseconds: instant.microseconds - 1)).replacing(" 23:59", with: " 24:00")
  }

  /// A time in words without the year where that is the current one, for a narrow window: `07-09 14:03`.
  func withoutThisYear(_ time: String) -> String {
    let year = now().prefix(5)
    return time.hasPrefix(year) ? String(time.dropFirst(year.count)) : time
  }

  /// ISO 8601 with the offset, for programs: `2026-07-09T14:03:00.25+08:00`.
  func iso(_ instant: Timestamp) -> String {
    guard instant.isFinite else { return instant.description }
    let offset = offset(at: instant)
    let minutes = abs(offset) / 60
    let clock = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    let local = instant.text(offset: offset).split(separator: " ", maxSplits: 1).joined(separator: "T")
    return local + (offset < 0 ? "-" : "+") + clock
  }

  /// The time of this machine to the second: `2026-07-09 14:03:20`.
  func now() -> String {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%d %H:%M:%S", &local)
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Seconds east of Greenwich.
  private func offset(at instant: Timestamp) -> Int {
    guard let unix = instant.unixMicroseconds else { return 0 }
    var seconds = time_t(unix >= 0 ? unix / 1_000_000 : (unix - 999_999) / 1_000_000)
    var local = tm()
    return localtime_r(&seconds, &local) == nil ? 0 : local.tm_gmtoff
  }
}
