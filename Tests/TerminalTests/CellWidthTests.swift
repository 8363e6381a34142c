import Testing

@testable import Terminal

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("case", 4), ("未保", 4), ("【演练】", 8), ("a案b", 4), ("１２", 4), ("。", 2), ("￥", 2), ("𠀀", 2), ("😀", 2),
    ("é", 1), ("e\u{301}", 1), ("“”", 2), ("—", 1), ("①", 1), ("·", 1), ("ｱ", 1), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("\u{3000}", 2), ("\u{200B}", 0), ("\u{9FFF}", 2),
  ])
  func fills(text: String, columns: Int) {
    #expect(CellWidth.of(text) == columns)
  }

  @Test func rangesAscendAndDoNotTouch() {
    for (earlier, later) in zip(wideRanges, wideRanges.dropFirst()) {
      #expect(earlier.first <= earlier.last)
      #expect(earlier.last < later.first)
    }
  }

  @Test(arguments: [
    ("a\nb", #"a\nb"#), ("a\tb\r", #"a\tb\r"#), ("\u{1B}[2J", #"\x1B[2J"#), ("\u{0}", #"\x00"#), ("\u{9B}", #"\x9B"#),
    ("\u{7F}", #"\x7F"#), ("\u{202E}evil", #"\u202Eevil"#), ("\u{2066}", #"\u2066"#), ("a\u{200B}b", #"a\u200Bb"#),
    ("a\u{200D}b", #"a\u200Db"#), ("\u{FEFF}", #"\uFEFF"#), ("\u{2028}", #"\u2028"#), ("\u{E0041}", #"\uE0041"#),
    ("\u{3164}", #"\u3164"#), ("\r\n", #"\r\n"#), ("未保 plain é", "未保 plain é"),
  ])
  func writesOutWhatCannotBeSeen(text: String, shown: String) {
    #expect(CellWidth.visible(text) == shown)
  }

  @Test func splitsBetweenCharactersOrAfterABlank() {
    #expect(CellWidth.split("未成年人", at: 5).head == "未成")
    #expect(CellWidth.split("未成年人", at: 1).head == "未", "one character is always taken")
    #expect(CellWidth.split("one two three", at: 10).head == "one two ")
    #expect(CellWidth.split("a bcdefghijkl", at: 10).head == "a bcdefghi", "a blank far before the end is no place")
    #expect(CellWidth.split("abc", at: 3).rest == "")
  }
}
