import ArgumentParser
import Testing

@testable import weibao

/// A command with the words that lead to it.
struct Leaf: CustomTestStringConvertible, Sendable {
  let path: [String]
  var testDescription: String { path.joined(separator: " ") }

  static let all: [Leaf] = leaves(of: [])

  private static func leaves(of path: [String]) -> [Leaf] {
    let children = CommandTree.place(of: path).children
    return (path.isEmpty ? [] : [Leaf(path: path)]) + children.flatMap { leaves(of: path + [CommandTree.name(of: $0)]) }
  }
}

@Suite struct CommandTreeTests {
  @Test func theIssuesCommandsAreThereAndNoOthers() {
    #expect(
      Set(Leaf.all.map(\.testDescription)) == [
        "whoami", "work", "use", "unseen", "lead", "lead add", "lead list", "lead show", "lead timeline", "lead screen",
        "lead dispatch",
        "lead accept",
        "lead return", "lead withdraw", "lead assign", "lead notify", "lead feedback", "lead join", "lead urgent",
        "case", "case list", "case show", "case timeline", "case open", "case dispatch", "case accept", "case return",
        "case withdraw", "case assign", "case suggest", "case support", "case support add", "case support end",
        "case support list", "case officer", "case officer set", "case officer list", "case assess", "case lower",
        "case plan", "case close", "case confirm", "case refuse", "case reopen", "case reopening", "case reopening ask",
        "case reopening refuse", "case reopening list",
        "case pause", "case extend", "case grant", "case resume", "case requests", "case escalate", "case decide",
        "case unseen", "case moveaway", "case receipt", "case stay", "case adopted", "case unidentified",
        "case leaving-plan", "case adult", "case death", "case review", "case restrict", "case lift",
        "case recuse", "account", "account end",
        "access", "access explain", "access at", "access matrix", "account list", "account add", "account lock",
        "account unlock", "account password",
        "unit dissolve", "unit merge", "unit rename", "unit superior", "order", "order list", "order issue",
        "order answer", "rule",
        "rule list", "rule show", "rule set", "rule try", "calendar", "calendar show", "calendar import", "officer",
        "officer handover", "sweep",
        "visit", "visit add", "report", "report police", "report explain", "minor", "minor search", "dossier",
        "dossier open", "dossier break", "dossier sheet", "reporter", "reporter add", "reporter show",
        "reporter slip", "reporter keeper", "trace",
        "trace minor", "trace login", "trace unit", "trace year", "trace glass",
        "unit", "unit list", "unit show", "duty", "duty list", "duty show", "plan", "plan show",
        "audit", "audit case", "audit check", "audit explain", "audit close", "audit definitions", "audit diff",
        "audit export",
        "audit list", "audit open", "audit print", "audit show", "audit street", "audit threshold", "audit trend",
        "audit unit", "audit verify", "finding", "finding answer", "finding decide", "finding explain",
        "finding list", "finding recheck", "finding rectify", "finding review", "finding review ask",
        "finding review decide", "finding show", "correct", "correct last", "query", "query save", "query run",
        "query list", "query drop", "draft", "draft list", "draft resume", "draft drop", "lead call", "story",
        "story list",
        "story show", "sql", "guide", "login", "help", "version", "quit",
      ])
  }

  @Test(arguments: Leaf.all) func hasWordsInBothLanguages(leaf: Leaf) {
    let place = CommandTree.place(of: leaf.path)
    let chinese = Language.$current.withValue(.zh) { place.command.configuration.abstract }
    let english = Language.$current.withValue(.en) { place.command.configuration.abstract }
    #expect(isChinese(chinese))
    #expect(!english.isEmpty && !isChinese(english))
    #expect(place.command.configuration.aliases.contains { isChinese($0) }, "an alias in Chinese")
  }

  @Test(arguments: Leaf.all) func isFoundByItsChineseName(leaf: Leaf) {
    let chinese = (1...leaf.path.count).map { count in
      let command = CommandTree.place(of: Array(leaf.path.prefix(count))).command
      return command.configuration.aliases.first { isChinese($0) } ?? ""
    }
    #expect(CommandTree.place(of: chinese).path == leaf.path)
  }

  @Test(arguments: Leaf.all) func isListedInTheHelpOfItsNoun(leaf: Leaf) throws {
    let help = Help.text(of: leaf.path.dropLast())
    let place = CommandTree.place(of: leaf.path)
    #expect(help.contains(CommandTree.names(of: place.command).joined(separator: ", ")))
    #expect(help.contains(place.command.configuration.abstract))
  }

  @Test(arguments: Leaf.all) func itsOptionsHaveWordsInBothLanguages(leaf: Leaf) {
    let chinese = Language.$current.withValue(.zh) { CommandDump.arguments(of: leaf.path) }
    let english = Language.$current.withValue(.en) { CommandDump.arguments(of: leaf.path) }
    if CommandTree.place(of: leaf.path).children.isEmpty { #expect(!chinese.isEmpty) }
    for (zh, en) in zip(chinese, english) {
      #expect(isChinese(zh.abstract ?? ""), "\(zh)")
      #expect(en.abstract?.isEmpty == false && en.abstract != zh.abstract, "\(en)")
    }
  }

  @Test(arguments: Leaf.all) func helpIsAskedForInEveryWay(leaf: Leaf) throws {
    for words in [leaf.path + ["--help"], leaf.path + ["-h"], ["help"] + leaf.path, ["帮助"] + leaf.path] {
      guard case .help(let path) = try Words.read(words) else {
        Issue.record("\(words) is no help")
        return
      }
      #expect(path == leaf.path)
    }
  }

  @Test(arguments: [
    (["aj", "lb"], ["case", "list"]), (["案件", "qs"], ["case", "accept"]), (["zf", "dj"], ["visit", "add"]),
    (["cas", "disp"], ["case", "dispatch"]), (["案", "派"], ["case", "dispatch"]), (["c"], []),
    (["case", "re"], ["case"]),
    (["jr"], ["work"]), (["xs", "sc"], ["lead", "screen"]),
  ])
  func areNamedByBeginningsAndInitials(words: [String], path: [String]) {
    #expect(CommandTree.place(of: words).path == path)
  }

  @Test func initialsOfWords() {
    #expect(Pinyin.initials(of: "签收") == "qs")
    #expect(Pinyin.initials(of: "重启") == "cq")
    #expect(Pinyin.initials(of: "民社办") == "msb")
    #expect(Pinyin.initials(of: "☃") == nil)
  }

  @Test(arguments: [
    ["case", "list", "--risk", "高", "--limit", "3", "--format", "json"], ["案件", "列表", "--风险", "高", "--条数=3"],
    ["--format", "csv", "case", "list"], ["case", "accept", "2026-7K3FQM"], ["work"], ["今日"], ["exit"],
    ["sql", "select 1"],
    ["visit", "add", "x", "--seen", "是"], ["case", "open", "L1", "--category", "C2", "--risk", "高"],
    ["lead", "add", "--channel", "学校报告", "--summary", "x", "--情形", "MR1", "--情形", "MR2", "--危险"],
    ["case", "return", "x", "--reason", "属事不符", "--duty", "D", "--note", "n", "--on-behalf-of", "y"],
    ["case", "show", "--", "-x"],
  ])
  func commandsAreRead(words: [String]) throws {
    guard case .command = try Words.read(words) else {
      Issue.record("\(words) is no command")
      return
    }
  }

  @Test(
    arguments: [
      (["cse", "list"], "没有这个命令：cse", "是不是 case？"), (["case", "lst"], "没有这个命令：case lst", "是不是 case list？"),
      (["案件", "列标"], "没有这个命令：案件 列标", "是不是 案件 列表？"), (["case", "xyzzy"], "没有这个命令：case xyzzy", "有哪些命令：help case"),
      (["case", "list", "--limt", "3"], "没有选项 --limt。是不是 --limit？", "用法见：帮助 案件 列表"),
      (["case", "list", "--limit", "x"], "“x”不能用于 --limit <数>", "用法见：帮助 案件 列表"),
      (["case", "list", "--limit", "-1"], "--limit <数> 后面缺少内容", "用法见：帮助 案件 列表"),
      (["case", "list", "--limit"], "--limit <数> 后面缺少内容", "用法见：帮助 案件 列表"),
      (["case", "list", "x"], "多出的词：x", "用法见：帮助 案件 列表"), (["case", "show"], "缺少 <编号>", "用法见：帮助 案件 查看"),
      (["lead", "add", "--danger=1"], "选项 --danger 后面不带内容，却写了“1”", "用法见：帮助 线索 登记"),
      (
        ["visit", "add", "x", "--seen", "maybe"], "“maybe”不能用于 --seen <是|否>；可用：是、否。",
        "用法见：帮助 走访 登记"
      ),
      (["help", "cse"], "没有这个命令：cse", "是不是 case？"), (["case", "show", "a\u{1B}b"], "命令里有控制字符：a\u{1B}b", nil),
    ] as [([String], String, String?)])
  func mistakesAreToldInChinese(words: [String], message: String, hint: String?) {
    let complaint = #expect(throws: Complaint.self) { try Words.read(words) }
    #expect(complaint?.outcome == .usage)
    #expect(complaint?.message == message)
    #expect(complaint?.hint == hint)
  }

  @Test(arguments: Leaf.all) func thePlacesOfItsValuesHaveNamesInChinese(leaf: Leaf) {
    for argument in CommandDump.arguments(of: leaf.path) where argument.kind != "flag" {
      #expect(ValueNames.isKnown(argument.valueName ?? ""), "\(argument)")
    }
  }

  @Test func mistakesAreToldInEnglish() {
    Language.$current.withValue(.en) {
      let complaint = #expect(throws: Complaint.self) { try Words.read(["case", "lst"]) }
      #expect(complaint?.message == "There is no command: case lst")
      #expect(complaint?.hint == "Did you mean case list?")
    }
  }
}

func isChinese(_ text: String) -> Bool {
  text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
}
