import Testing

@testable import weibao

@Suite struct PrivacyTests {
  private func keeping(_ line: String) -> Privacy.Keeping? {
    guard Privacy.mayBeRemembered(line) else { return nil }
    var input = Input()
    return Privacy.judge(input.take(line))
  }

  @Test(arguments: [
    "case list", "案件 列表", "case dispatch x --to pcs", "select count(*) from cases;", "visit add x --seen yes", "work",
    "help",
    "dossier open x",
    "case accept 2026-7K3FQM",
  ])
  func ordinaryLinesAreKept(line: String) {
    #expect(keeping(line) == .lasting)
  }

  @Test(arguments: [
    "lead add --channel 学校报告 --summary 某事", "线索 登记 --来源 学校 --摘要 x", "minor search 张三", "未成年人 查找 张三", "minor search",
    "lead add",
    "visit add x --seen yes --note 说明", "case return x --reason a --duty b --note c",
    "case close x --reason a --note b",
    "lead screen x out --note y", "alter role current_user password 'x';", "ALTER ROLE a PASSWORD 'x';",
  ])
  func linesThatMayTellWhoAChildIsAreNot(line: String) {
    #expect(keeping(line) == .never)
  }

  @Test(arguments: ["leed add --name 张三", "case lst", "张三", "select * from search_minor('张三');"])
  func linesWithASlipLastAsLongAsTheProgram(line: String) {
    #expect(keeping(line) == .forNow)
  }

  @Test(arguments: [
    " case list", "\u{3000}case list", "case show 99999920161204002X", "select '999999 20161204 0020';",
    "x 99999920161204002x y",
    "x 999999161204002", "x ９９９９９９２０１６１２０４００２Ｘ",
  ])
  func blanksAndIdentityNumbersAreNeverKept(line: String) {
    #expect(keeping(line) == nil)
  }

  @Test func otherNumbersAreNoIdentityNumbers() {
    #expect(!Privacy.holdsIdentityNumber("2026-7K3FQM 13800000000 2026-07-09"))
  }
}

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("cse", "case"), ("caes", "case"), ("lst", "list"), ("列标", "列表"), ("dispacth", "dispatch"), ("wh", "whoami"),
    ("slect", "select"),
  ])
  func near(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: ["case", "list", "dispatch", "列表", "whoami", "select"]) == meant)
  }

  @Test(arguments: ["xyzzy", "", "z", "线索"]) func far(word: String) {
    #expect(Suggestion.nearest(to: word, among: ["case", "list", "dispatch", "列表"]) == nil)
  }

  @Test func distances() {
    #expect(Suggestion.distance("", "abc") == 3)
    #expect(Suggestion.distance("abc", "") == 3)
    #expect(Suggestion.distance("ab", "ba") == 1)
    #expect(Suggestion.distance("kitten", "sitting") == 3)
  }
}

@Suite struct LanguageTests {
  @Test func isAskedForAnywhere() {
    #expect(Language.requested(in: ["--lang", "en", "case"]) == .en)
    #expect(Language.requested(in: ["case", "list", "--lang=zh"]) == .zh)
    #expect(Language.requested(in: ["case", "--", "--lang", "en"]) == nil)
    #expect(Language.requested(in: ["--lang"]) == nil)
    #expect(Language.requested(in: ["--lang", "fr"]) == nil)
  }

  @Test func everySentenceOfTheServerHasItsClass() {
    #expect(Complaint.meaning(of: "42P01") == "没有这个表或视图")
    #expect(Complaint.meaning(of: "42999") == "语句有误")
    #expect(Complaint.meaning(of: "ZZ000") == nil)
  }
}
