import Glibc
import Postgres

/// The work of `ops/bench postgres` with module `Postgres`; `peer.c` does the same.
///
///     PostgresBench MEASURE
@main struct PostgresBench {
  static func main() {
    do {
      try run(CommandLine.arguments.dropFirst().first ?? "")
    } catch {
      print(error)
      exit(1)
    }
  }

  private static func run(_ measure: String) throws {
    var connection = try Connection()
    switch measure {
    case "stream": try stream(&connection)
    case "structs": try structs(&connection)
    case "lookup": try lookup(&connection)
    case "pipeline": try pipeline(&connection)
    case "copy": try copy(&connection)
    case "flat": try flat(&connection)
    default:
      print("no such measure: \(measure)")
      exit(64)
    }
  }

  private struct Visit: PGRow {
    let id: Int
    let kind: Int32
    let name: String
    let note: String?
    let share: Double
    let isSeen: Bool
    let at: Timestamp
    let day: Date

    init(row: borrowing Row) throws(PostgresError) {
      (id, kind, name, note, share, isSeen, at, day) = try row.decode(
        (Int, Int32, String, String?, Double, Bool, Timestamp, Date).self)
    }

    var weight: Int {
      id + Int(kind) + name.utf8.count + (note == nil ? 0 : 1) + Int(share) + (isSeen ? 1 : 0)
        + Int(at.microseconds % 7) + Int(day.days)
    }
  }

  private static func stream(_ connection: inout Connection) throws {
    let start = ContinuousClock.now
    var sum = 0
    var stream = try connection.stream("select * from visit")
    while let row = try stream.next() { sum += try Visit(row: row).weight }
    report(start, sum)
  }

  private static func structs(_ connection: inout Connection) throws {
    let start = ContinuousClock.now
    let visits = try connection.rows("select * from visit", as: Visit.self)
    var sum = 0
    for visit in visits { sum += visit.weight }
    // C frees nothing before it stops the clock either.
    withExtendedLifetime(visits) { report(start, sum) }
  }

  private static let lookups = 10_000

  private static func key(_ number: Int) -> Int { number * 97 % 1_000_000 }

  private static func lookup(_ connection: inout Connection) throws {
    let find = try connection.prepare("select name from visit where id = \(Int.self)")
    let start = ContinuousClock.now
    var sum = 0
    for number in 0..<lookups { sum += try connection.one(find(key(number)), as: String.self).utf8.count }
    report(start, sum)
  }

  private static func pipeline(_ connection: inout Connection) throws {
    let find = try connection.prepare("select name from visit where id = \(Int.self)")
    let start = ContinuousClock.now
    let sum = try connection.pipeline { pipeline in
      for number in 0..<lookups { try pipeline.send(find(key(number))) }
      try pipeline.sync()
      var sum = 0
      for _ in 0..<lookups { sum += try pipeline.one(as: String.self).utf8.count }
      return sum
    }
    report(start, sum)
  }

  private static func copy(_ connection: inout Connection) throws {
    try connection.execute("truncate visit_in")
    let start = ContinuousClock.now
    let (_, tag) = try connection.copyIn("copy visit_in from stdin (format binary)") { copy in
      for number in 0..<1_000_000 {
        try copy.row(
          number, "visit \(number)", Double(number) / 3, Timestamp(microseconds: Int64(number) * 1_000_000))
      }
    }
    report(start, tag.rows ?? 0)
  }

  /// A million short queries: prints what is resident after the first 10,000 and after the last.
  private static func flat(_ connection: inout Connection) throws {
    var early = 0
    for number in 1...1_000_000 {
      let answer = try connection.one("select \(number), \("text")::text", as: (Int, String).self)
      guard answer.0 == number else { exit(70) }
      if number == 10_000 { early = kilobytes("VmRSS:") }
    }
    print("{\"early\": \(early), \"late\": \(kilobytes("VmRSS:"))}")
  }

  private static func report(_ start: ContinuousClock.Instant, _ sum: Int) {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    let time = Double(seconds) + Double(attoseconds) / 1e18
    print("{\"seconds\": \(time), \"kilobytes\": \(kilobytes("VmHWM:")), \"sum\": \(sum)}")
  }

  /// A number of `/proc/self/status`: what is resident now, or was at most.
  private static func kilobytes(_ name: Substring) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var text = [UInt8](repeating: 0, count: 8192)
    let count = fread(&text, 1, text.count, file)
    let words = String(decoding: text[..<count], as: UTF8.self).split { $0.isWhitespace }
    return words.firstIndex(of: name).flatMap { Int(words[$0 + 1]) } ?? 0
  }
}
