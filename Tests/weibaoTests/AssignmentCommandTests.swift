import Testing

@testable import weibao

/// The commands that pass work on, have others help, and say how a case goes.
@Suite struct AssignmentCommandTests {
  private func read<Command>(_ words: [String], as type: Command.Type) throws -> Command {
    guard case .command(let command) = try Words.read(words) else { throw NoCommand() }
    return try #require(command as? Command)
  }

  private struct NoCommand: Error {}

  @Test func aLeadIsPassedOn() throws {
    let english = try read(
      ["lead", "dispatch", "L1", "--to", "SQ07", "--duty", "D", "--note", "n"], as: LeadDispatch.self)
    let chinese = try read(["线索", "派单", "L1", "--给", "SQ07", "--职责", "D", "--备注", "n"], as: LeadDispatch.self)
    for command in [english, chinese] {
      #expect(command.number == "L1" && command.to == "SQ07" && command.duty == "D" && command.note == "n")
    }
    #expect(try read(["线索", "签收", "L1"], as: LeadAccept.self).number == "L1")
    #expect(try read(["线索", "撤回", "L1"], as: LeadWithdraw.self).note == nil)
    #expect(try read(["线索", "指定", "L1", "--给", "SQ07", "--职责", "D"], as: LeadAssign.self).duty == "D")
    let returned = try read(
      ["线索", "退回", "L1", "--理由", "属地不符", "--职责", "D", "--备注", "n"], as: LeadReturn.self)
    #expect(returned.reason == "属地不符" && returned.duty == "D" && returned.note == "n")
  }

  @Test func whoWasToldIsRecorded() throws {
    #expect(
      try read(["线索", "通报", "L1", "--发生时间", "2026-07-01 15:00"], as: LeadNotify.self).when.happenedAt
        == "2026-07-01 15:00")
    #expect(try read(["lead", "feedback", "L1"], as: LeadFeedback.self).when.happenedAt == nil)
    #expect(try read(["报告", "公安", "x", "--备注", "n"], as: ReportPolice.self).note == "n")
  }

  @Test func othersHelp() throws {
    let add = try read(["案件", "协办", "增加", "x", "--单位", "SFS", "--备注", "n"], as: CaseSupportAdd.self)
    #expect(add.number == "x" && add.unit == "SFS" && add.duty == nil)
    #expect(try read(["案件", "协办", "结束", "x"], as: CaseSupportEnd.self).unit == nil)
    #expect(try read(["case", "support", "list"], as: CaseSupportList.self).number == nil)
    #expect(try read(["案件", "承办人", "确定", "x", "xt_msb_01"], as: CaseOfficerSet.self).login == "xt_msb_01")
    #expect(try read(["case", "officer", "list", "x"], as: CaseOfficerList.self).number == "x")
    #expect(try read(["案件", "建议", "x", "--单位", "SFS"], as: CaseSuggest.self).unit == "SFS")
  }

  @Test func howACaseGoes() throws {
    #expect(try read(["案件", "评估", "x", "--风险", "低", "--备注", "n"], as: CaseAssess.self).risk == "低")
    #expect(try read(["案件", "降级", "x"], as: CaseLower.self).note == nil)
    #expect(try read(["案件", "方案", "x", "--备注", "n"], as: CasePlan.self).note == "n")
    #expect(try read(["案件", "不同意结案", "x", "--备注", "n"], as: CaseRefuse.self).note == "n")
    let words = ["case", "return", "x", "--reason", "r", "--duty", "d", "--note", "n"]
    #expect(try !read(words, as: CaseReturn.self).sure.yes)
    #expect(try read(words + ["--yes"], as: CaseReturn.self).sure.yes)
    #expect(try read(words + ["--确认"], as: CaseReturn.self).sure.yes)
  }

  @Test(
    arguments: [
      (["lead", "dispatch", "L1"], "缺少 --给 <单位>"), (["lead", "assign", "L1", "--to", "u"], "缺少 --职责 <职责代码>"),
      (["lead", "return", "L1", "--reason", "r", "--duty", "d"], "缺少 --备注 <文字>"),
      (["case", "support", "add", "x"], "缺少 --单位 <单位>"), (["case", "officer", "set", "x"], "缺少 <登录名>"),
      (["case", "assess", "x", "--note", "n"], "缺少 --风险 <风险>"), (["report", "police", "x"], "缺少 --备注 <文字>"),
      (["case", "refuse", "x"], "缺少 --备注 <文字>"), (["case", "support", "dad"], "没有这个命令：case support dad"),
      // what is mistyped is told, and not called missing
      (["case", "refuse", "x", "--备住", "n"], "没有选项 --备住。是不是 --备注？"),
      (["report", "police", "x", "--zzzzzz=1"], "没有选项 --zzzzzz"),
      (["case", "refuse", "x", "--", "--zzzzzz"], "缺少 --备注 <文字>"),
    ] as [([String], String)])
  func whatIsMissingIsTold(words: [String], message: String) {
    let complaint = #expect(throws: Complaint.self) { try Words.read(words) }
    #expect(complaint?.outcome == .usage && complaint?.message == message)
  }

  @Test(
    arguments: [
      ("case support add x --unit u --note n", false), ("case plan x --note n", false),
      ("case assess x --risk r --note n", false), ("report police x --note n", false),
      ("report explain x --reason serious --note n", false),
      ("lead notify x --note n", false), ("case refuse x --note n", false), ("lead accept x", true),
      ("case lower x", true), ("case suggest x", true), ("case officer set x xt_msb_01", true),
    ] as [(String, Bool)])
  func wordsOfAChildAreNotKept(line: String, isKept: Bool) {
    var input = Input()
    #expect((Privacy.judge(input.take(line)) == .lasting) == isKept)
  }

  @Test(
    arguments: [
      ("y", true), ("Y", true), ("yes", true), (" y ", true), ("是", true), ("ｙ", true), ("", false), ("n", false),
      ("no", false), ("不是", false), ("yy", false), ("否", false),
    ] as [(String, Bool)])
  func onlyYesIsYes(answer: String, isYes: Bool) {
    #expect(Question.isYes(Array(answer.utf8)) == isYes)
  }

  @Test func anAnswerThatIsNoTextIsNo() {
    #expect(!Question.isYes([0xCA, 0xC7]))
  }
}
