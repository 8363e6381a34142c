import Testing

@testable import weibao

@Suite struct TokeniserTests {
  @Test(arguments: [
    ("", []), ("  ", []), ("case list", ["case", "list"]), ("案件　列表", ["案件", "列表"]), ("a\tb", ["a", "b"]),
    (#"a "b c" d"#, ["a", "b c", "d"]), ("a 'b \"c' d", ["a", "b \"c", "d"]), ("“高 风险” x", ["高 风险", "x"]),
    ("‘a b’", ["a b"]), (#""a \"b\" \\ c\d""#, [#"a "b" \ c\d"#]), ("it's 5\"", ["it's", "5\""]),
    ("--note=\"a b\" c", ["--note=a b", "c"]), ("--note=“a b”c", ["--note=a bc"]), ("''", [""]), ("\"\" x", ["", "x"]),
    ("\"a\nb\"", ["a\nb"]), ("'a'b c", ["ab", "c"]),
  ])
  func words(line: String, expected: [String]) {
    guard case .words(let words) = Tokeniser.words(of: line) else {
      Issue.record("a quote is open in \(line)")
      return
    }
    #expect(words.map(\.text) == expected)
  }

  @Test(arguments: [("a \"b", "\""), ("a 'b c", "'"), ("“a", "”"), ("--note=‘x", "’")])
  func openQuotes(line: String, quote: Character) {
    #expect(Tokeniser.words(of: line) == .open(quote))
  }
}
