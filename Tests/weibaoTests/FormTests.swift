import Foundation
import Testing

@testable import weibao

@Suite struct FormTests {
  @Test(
    arguments: [
      ("3.5", "2026-03-05"), ("3月5日", "2026-03-05"), ("2015年3月4日", "2015-03-04"), ("2015/3/4", "2015-03-04"),
      ("12-31 15:30", "2026-12-31 15:30"), ("3.5 下午3点", "2026-03-05 15:00"), ("3.5 8点5分", "2026-03-05 08:05"),
      ("3.5 15：30", "2026-03-05 15:30"),
      ("3.5 25:00", nil), ("13.5", nil), ("3.", nil), ("", nil), ("2026-03-05T10:00+08", nil), ("x.y", nil),
    ] as [(String, String?)])
  func datesAsTheyAreSaid(text: String, expected: String?) {
    #expect(Dates.written(text, today: (2026, 11, 26)) == expected)
  }

  @Test func todayAndYesterday() throws {
    let today = try #require(Dates.written("今天"))
    let yesterday = try #require(Dates.written("昨天 15:00"))
    #expect(today.count == 10 && yesterday.hasSuffix(" 15:00"))
    #expect(yesterday.prefix(10) < today[...])
  }

  @Test func datesOfOptionsOnly() {
    let place = CommandTree.place(of: ["visit", "add", "x", "--note", "3.5", "--happened-at", "3.5"])
    let rest = Dates.resolved(Array(place.rest), of: place)
    #expect(rest[2] == "3.5" && rest[4].hasSuffix("-03-05"))
    #expect(Dates.resolved(["--happened-at=3.5"], of: place)[0].hasSuffix("-03-05"))
  }

  @Test func choicesAreMeantByNumberNameAndInitials() {
    let choices = [
      Choice(value: "pcs", name: "派出所"), Choice(value: "sfs", name: "司法所"), Choice(value: "fl", name: "妇联"),
      Choice(value: "fls", name: "法律所"),
    ]
    let meant = { (answer: String) in Choice.meant(by: answer, among: choices).map(\.value) }
    #expect(meant("2") == ["sfs"] && meant("派出所") == ["pcs"] && meant("PCS") == ["pcs"] && meant("司") == ["sfs"])
    #expect(meant("fl") == ["fl"] && meant("f") == ["fl", "fls"] && meant("x").isEmpty && meant("9").isEmpty)
  }

  @Test func aFormReadsItsWordsAndWritesThemAgain() throws {
    let form = try #require(Form(["visit", "add", "2026-7K3FQM", "--note", "-x", "--seen=yes"]))
    #expect(!form.lacksSomething && form.asked.isEmpty)
    #expect(form.words == ["visit", "add", "--seen=yes", "--note=-x", "--", "2026-7K3FQM"])
    #expect(
      Form(["visit", "add", "a", "b"]) == nil && Form(["visit", "add", "--nosuch"]) == nil && Form(["visit"]) == nil)
    guard case .command = try Words.read(form.words) else {
      Issue.record("the words of a form are no command")
      return
    }
  }

  @Test func everyClauseIsOneOfThePlanAndEveryPathACommand() throws {
    let plan = try String(contentsOfFile: "sql/reference/plan_clauses.csv", encoding: .utf8)
    let known = Set(
      plan.split(separator: "\n").compactMap { $0.split(separator: ",").dropFirst().first.map(String.init) })
    for (path, clause) in Clauses.clauses {
      let words = path.split(separator: " ").map(String.init)
      #expect(known.contains(clause), "\(clause)")
      #expect(CommandTree.place(of: words).path == words, "\(path)")
    }
    #expect(Clauses.clause(of: ["case", "support", "add"]) == "三(七)" && Clauses.clause(of: ["whoami"]) == nil)
  }

  @Test(arguments: Leaf.all) func everyFieldOfEveryFormHasALabel(leaf: Leaf) {
    for field in Form(leaf.path)?.fields ?? [] { #expect(isChinese(field.label), "\(field.argument)") }
  }
}

@Suite struct FieldKindTests {
  /// What a value may be that nobody can choose from a list: words, numbers, days, files, and numbers of matters, which the list shows.
  private static let free: Set<String> = [
    "text", "name", "n", "time", "day", "yyyy-mm-dd", "from..to", "year", "file", "paper", "phone", "place",
    "number-of-telephone", "id-number", "slip", "statement", "query", "query-name", "command", "yes|no", "zh|en",
    "table|expanded|csv|json|jsonl|markdown", "number", "lead", "matter", "case", "story", "audit", "former", "latter",
    "audit-or-case", "finding", "subject", "clause", "event", "lead-number", "variable=value",
  ]
  private static let lists: Set<String> = ["unit", "community", "territory", "category", "duty", "login", "role"]

  @Test(arguments: Leaf.all) func everyCodeIsChosenFromAList(leaf: Leaf) {
    guard CommandTree.place(of: leaf.path).children.isEmpty else { return }
    for argument in CommandDump.arguments(of: leaf.path) where argument.kind != "flag" && argument.allValues == nil {
      let value = argument.valueName ?? ""
      let isChosen =
        Self.lists.contains(value) || Proposals.codes(value, of: leaf.path) != nil
        || (value == "code" && ["duty", "finding", "audit", "reporter"].contains(leaf.path.first))
      #expect(Self.free.contains(value) || isChosen, "\(leaf.testDescription): <\(value)> is asked for as free text")
    }
  }
}
