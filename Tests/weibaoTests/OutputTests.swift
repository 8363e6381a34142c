import Postgres
import Terminal
import Testing

@testable import weibao

/// The zone is that of the process, so these tests take turns.
@Suite(.serialized) struct OutputTests {
  private let zone = Zone("Asia/Shanghai")
  /// 2026-07-09 06:03:00.25 UTC.
  private let instant = Timestamp(microseconds: 836_892_180_250_000)

  @Test func instants() {
    #expect(zone.minute(instant) == "2026-07-09 14:03")
    #expect(zone.iso(instant) == "2026-07-09T14:03:00.25+08:00")
    #expect(zone.iso(.infinity) == "infinity")
    #expect(Zone("America/St_Johns").iso(instant) == "2026-07-09T03:33:00.25-02:30")
    #expect(Zone("Nowhere/At_All").minute(instant) == "2026-07-09 06:03 UTC")
    #expect(!Zone("../../etc/passwd").isKnown)
    _ = Zone("Asia/Shanghai")
  }

  @Test func whatEndsWithADayIsItsLastMinute() {
    let midnight = Timestamp("2026-03-06 00:00:00+08")!
    #expect(zone.deadline(midnight) == "2026-03-05 24:00")
    #expect(zone.deadline(Timestamp("2026-01-01 00:00:00+08")!) == "2025-12-31 24:00")
    #expect(zone.deadline(instant) == "2026-07-09 14:03")
    #expect(zone.deadline(Timestamp(microseconds: midnight.microseconds + 1)) == "2026-03-06 00:00")
    #expect(zone.deadline(.infinity) == "infinity")
    #expect(Value.deadline(midnight).shown(in: zone) == "2026-03-05 24:00")
    #expect(CSVOutput(zone: zone, hasMark: false).field(.deadline(midnight)) == zone.iso(midnight))
  }

  private var listing: Listing {
    Listing(
      names: ["a", "b", "c", "d", "e", "f", "g"],
      rows: [
        [.text("x"), .number("1.50"), .truth(true), .nothing, .instant(instant), .json("{\"k\": [1]}"), .minutes(90)],
        [.text("“甲”\n\"\\\u{1}\u{2028}"), .nothing, .truth(false), .text(""), .nothing, .nothing, .nothing],
      ])
  }

  @Test func json() {
    #expect(
      JSONOutput(zone: zone).array(listing) == #"""
        [{"a":"x","b":1.50,"c":true,"d":null,"e":"2026-07-09T14:03:00.25+08:00","f":{"k": [1]},"g":90},
         {"a":"“甲”\n\"\\\u0001\u2028","b":null,"c":false,"d":"","e":null,"f":null,"g":null}]
        """#)
    #expect(JSONOutput(zone: zone).array(Listing(names: ["a"], rows: [])) == "[]")
    #expect(JSONOutput(zone: zone).object([("k", "[]"), ("l", "1")]) == "{\"k\":[],\n \"l\":1}")
  }

  @Test func csv() {
    #expect(
      CSVOutput(zone: zone, hasMark: false).whole(listing) == "a,b,c,d,e,f,g\r\n"
        + "x,1.50,true,,2026-07-09T14:03:00.25+08:00,\"{\"\"k\"\": [1]}\",90\r\n"
        + "\"“甲”\n\"\"\\\u{1}\u{2028}\",,false,,,,\r\n")
    #expect(CSVOutput(zone: zone, hasMark: true).whole(Listing(names: ["甲"], rows: [])) == "\u{FEFF}甲\r\n")
    #expect(CSVOutput(zone: zone, hasMark: false).whole(Listing(names: ["a"], rows: [[.nothing]])) == "a\r\n\"\"\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("＝x", "'＝x"), ("a=b", "a=b"),
    ("a,b", "\"a,b\""), ("\"\u{301}x", "\"\"\"\u{301}x\""), ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("\rx", "\"'\rx\""),
  ])
  func fieldsOfASpreadsheetAreNoFormulas(text: String, field: String) {
    #expect(CSVOutput(zone: zone, hasMark: false).field(text) == field)
  }

  @Test func durations() {
    #expect(Value.duration(0) == "0")
    #expect(Value.duration(59) == "59分")
    #expect(Value.duration(1440 + 61) == "1天1时1分")
    #expect(Language.$current.withValue(.en) { Value.duration(2940) } == "2 d 1 h")
  }

  @Test func aTableLeavesOutColumnsOfNothing() {
    struct Row { let a: String, b: String? }
    let columns = [
      Column<Row>("a", zh: "甲", en: "a") { $0.a }, Column<Row>("b", zh: "乙", en: "b") { $0.b },
      Column<Row>("c") { $0.a },
    ]
    #expect(Listing([Row(a: "1", b: nil)], columns).table(in: zone).lines() == " 甲\n----\n 1\n")
    #expect(Listing(names: ["b"], rows: [[.nothing]]).table(in: zone).lines() == " b\n---\n \n")
  }

  @Test func theMarkStandsUnderTheMistake() {
    #expect(Session.place(10, in: "select * form x") == "第 1 行：select * form x\n                  ^")
    #expect(Session.place(12, in: "select '未',\n  x") == "第 1 行：select '未',\n                     ^")
    #expect(Session.place(14, in: "select '未',\n  x") == "第 2 行：  x\n          ^")
    #expect(Session.place(400, in: "select") == nil)
  }
}
