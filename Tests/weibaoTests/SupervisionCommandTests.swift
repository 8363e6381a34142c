import Testing

@testable import weibao

/// The commands about rules, pauses, orders, escalation, the sweep and the past.
@Suite struct SupervisionCommandTests {
  private func read<Command>(_ words: [String], as type: Command.Type) throws -> Command {
    guard case .command(let command) = try Words.read(words) else { throw NoCommand() }
    return try #require(command as? Command)
  }

  private struct NoCommand: Error {}

  @Test func rulesAreListedAndSet() throws {
    #expect(try !read(["rule", "list"], as: RuleList.self).all)
    let list = try read(["规则", "列表", "--全部", "--事项", "定期走访"], as: RuleList.self)
    #expect(list.all && list.kind == "定期走访")
    #expect(try read(["规则", "查看", "case.visit"], as: RuleShow.self).kind == "case.visit")
    let english = try read(
      [
        "rule", "set", "case.visit", "--amount", "10", "--unit", "day", "--source", "s", "--risk", "high", "--tier",
        "grid", "--starts-when", "opened",
      ], as: RuleSet.self)
    let chinese = try read(
      [
        "规则", "设定", "case.visit", "--数值", "10", "--单位", "day", "--依据", "s", "--风险", "high", "--层级", "grid",
        "--起算", "opened",
      ], as: RuleSet.self)
    for set in [english, chinese] {
      #expect(set.kind == "case.visit" && set.amount == 10 && set.unit == "day" && set.source == "s")
      #expect(set.risk == "high" && set.tier == "grid" && set.startsWhen == "opened")
    }
  }

  @Test func rulesAreTriedOnAPeriod() throws {
    for words in [
      ["rule", "try", "f.csv", "--period", "2026-01-01..2026-06-30"],
      ["规则", "试算", "f.csv", "--期间", "2026-01-01..2026-06-30"],
    ] {
      let trial = try read(words, as: RuleTry.self)
      #expect(
        trial.file == "f.csv" && trial.period.since == "2026-01-01" && trial.period.until == "2026-06-30" && !trial.all)
    }
    for period in ["2026-01-01", "..", "2026-01-01..", "..2026-01-01", "a..b..c"] {
      #expect(Period(argument: period) == nil)
    }
  }

  @Test func aCalendarIsShownAndLoaded() throws {
    #expect(try read(["calendar", "show"], as: CalendarShow.self).year == nil)
    #expect(try read(["日历", "查看", "2027"], as: CalendarShow.self).year?.number == 2027)
    let load = try read(["日历", "载入", "放假 安排.csv", "--依据", "n"], as: CalendarImport.self)
    #expect(load.file == "放假 安排.csv" && load.source == "n")
    #expect(try read(["calendar", "import", "f.csv"], as: CalendarImport.self).source == nil)
  }

  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a\n\"x,\"\"y\"\"\nz\"\n\n", [["a"], ["x,\"y\"\nz"]]), ("", []), ("\"open", [["open"]]), ("a,\n", [["a", ""]]),
    ] as [(String, [[String]])])
  func whatASpreadsheetWritesIsRead(text: String, lines: [[String]]) {
    #expect(CSVText(text).lines == lines)
  }

  /// Whether it may be is for the database to say.
  @Test func aRuleOfLessThanNothingIsRead() throws {
    let words = ["rule", "set", "case.visit", "--amount=-1", "--unit", "day", "--source", "s"]
    #expect(try read(words, as: RuleSet.self).amount == -1)
  }

  @Test func timeIsAskedForAndAnswered() throws {
    for words in [
      ["case", "pause", "x", "--until", "2026-12-01 15:00", "--note", "n"],
      ["案件", "挂账", "x", "--至", "2026-12-01 15:00", "--备注", "n"],
    ] {
      let pause = try read(words, as: CasePause.self)
      #expect(pause.number == "x" && pause.end.until == "2026-12-01 15:00" && pause.note == "n")
    }
    for words in [
      ["case", "extend", "x", "--kind", "case.assess", "--until", "2026-12-01", "--note", "n"],
      ["案件", "延期", "x", "--事项", "case.assess", "--至", "2026-12-01", "--备注", "n"],
    ] {
      let extend = try read(words, as: CaseExtend.self)
      #expect(extend.kind == "case.assess" && extend.end.until == "2026-12-01" && extend.note == "n")
    }
    #expect(try !read(["case", "grant", "x"], as: CaseGrant.self).refuse)
    #expect(try read(["案件", "批复", "x", "--不批准", "--备注", "n"], as: CaseGrant.self).refuse)
    #expect(try read(["案件", "续办", "x"], as: CaseResume.self).note == nil)
    #expect(try read(["案件", "申请", "x"], as: CaseRequests.self).number == "x")
  }

  @Test func ordersAreIssuedAndAnswered() throws {
    for words in [
      ["order", "issue", "x", "--level", "blue", "--note", "n", "--to", "PCS"],
      ["督办", "发出", "x", "--等级", "blue", "--备注", "n", "--给", "PCS"],
    ] {
      let issue = try read(words, as: OrderIssue.self)
      #expect(issue.number == "x" && issue.level == "blue" && issue.note == "n" && issue.to == "PCS")
    }
    #expect(try read(["督办", "答复", "x", "--备注", "n"], as: OrderAnswer.self).note == "n")
    #expect(try read(["order", "list"], as: OrderList.self).number == nil)
    let list = try read(["督办", "列表", "x", "--待答复", "--等级", "blue", "--给", "PCS"], as: OrderList.self)
    #expect(list.number == "x" && list.unanswered && list.level == "blue" && list.to == "PCS")
  }

  @Test func aCaseGoesUp() throws {
    #expect(try read(["案件", "升级", "x", "--备注", "n"], as: CaseEscalate.self).note == "n")
    #expect(try read(["案件", "决定", "x", "接手", "--备注", "n"], as: CaseDecide.self).decision == "接手")
    #expect(try read(["case", "unseen", "--limit", "3"], as: CaseUnseen.self).limit?.number == 3)
    #expect(try read(["案件", "未见", "--社区", "甲"], as: CaseUnseen.self).community == "甲")
    #expect(try read(["案件", "查看", "x", "--时间", "2026-07-01"], as: CaseShow.self).then.at == "2026-07-01")
  }

  @Test func whatTouchesMuchMustBeMeant() throws {
    #expect(try !read(["sweep"], as: Sweep.self).doing.isMeant)
    #expect(try read(["sweep", "--do"], as: Sweep.self).doing.isMeant)
    #expect(try read(["巡查", "--执行"], as: Sweep.self).doing.isMeant)
    let words = ["officer", "handover", "--from", "a", "--to", "b"]
    #expect(try !read(words, as: OfficerHandover.self).doing.isMeant)
    let handover = try read(["承办人", "移交", "--从", "a", "--给", "b", "--执行"], as: OfficerHandover.self)
    #expect(handover.doing.isMeant && handover.from == "a" && handover.to == "b")
  }

  @Test(
    arguments: [
      (["rule", "set", "k", "--unit", "day", "--source", "s"], "缺少 --数值 <数>"),
      (["rule", "set", "k", "--amount", "1.5", "--unit", "day", "--source", "s"], "“1.5”不能用于 --amount <数>"),
      (["case", "pause", "x", "--note", "n"], "缺少 --至 <时间>"),
      (["case", "pause", "x", "--until", "t"], "缺少 --备注 <文字>"),
      (["case", "extend", "x", "--until", "t", "--note", "n"], "缺少 --事项 <事项>"),
      (["order", "issue", "x", "--level", "blue"], "缺少 --备注 <文字>"), (["order", "answer", "x"], "缺少 --备注 <文字>"),
      (["case", "decide", "x", "--note", "n"], "缺少 <决定>"), (["case", "escalate", "x"], "缺少 --备注 <文字>"),
      (["officer", "handover", "--from", "a"], "缺少 --给 <登录名>"), (["sweep", "now"], "多出的词：now"),
      (["case", "show", "x", "--at"], "--at <时间> 后面缺少内容"), (["order", "isue", "x"], "没有这个命令：order isue"),
    ] as [([String], String)])
  func whatIsMissingIsTold(words: [String], message: String) {
    let complaint = #expect(throws: Complaint.self) { try Words.read(words) }
    #expect(complaint?.outcome == .usage && complaint?.message == message)
  }

  @Test(
    arguments: [
      ("case pause x --until t --note n", false), ("case extend x --kind k --until t --note n", false),
      ("case grant x --note n", false), ("case resume x --note n", false), ("order issue x --level l --note n", false),
      ("order answer x --note n", false), ("case escalate x --note n", false),
      ("case decide x instruct --note n", false),
      ("case grant x", true), ("case resume x", true), ("order list", true), ("sweep --do", true),
      ("rule set k --amount 1 --unit day --source s", true), ("officer handover --from a --to b", true),
    ] as [(String, Bool)])
  func wordsOfAChildAreNotKept(line: String, isKept: Bool) {
    var input = Input()
    #expect((Privacy.judge(input.take(line)) == .lasting) == isKept)
  }
}
