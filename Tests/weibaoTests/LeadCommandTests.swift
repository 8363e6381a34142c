import Testing

@testable import weibao

/// The commands by which leads are joined, complain, tell of danger, and bring back what was closed.
@Suite struct LeadCommandTests {
  private func read<Command>(_ words: [String], as type: Command.Type) throws -> Command {
    guard case .command(let command) = try Words.read(words) else { throw NoCommand() }
    return try #require(command as? Command)
  }

  private struct NoCommand: Error {}

  @Test func aLeadIsJoined() throws {
    for words in [
      ["lead", "join", "L1", "--case", "C1", "--note", "n"], ["线索", "并案", "L1", "--案件", "C1", "--备注", "n"],
    ] {
      let command = try read(words, as: LeadJoin.self)
      #expect(command.number == "L1" && command.case == "C1" && command.note == "n")
    }
  }

  @Test func dangerNeedsWordsOnly() throws {
    let command = try read(["线索", "紧急", "--摘要", "哭喊"], as: LeadUrgent.self)
    #expect(command.summary == "哭喊" && command.territory == nil && command.channel == nil)
    #expect(
      try read(["lead", "urgent", "--summary", "x", "--territory", "SQ07"], as: LeadUrgent.self).territory == "SQ07")
  }

  @Test func aLeadComplains() throws {
    let words = ["lead", "add", "--channel", "c", "--summary", "s"]
    #expect(try read(words, as: LeadAdd.self).complainsOf == nil)
    #expect(try read(words + ["--complains-of", "PCS"], as: LeadAdd.self).complainsOf == "PCS")
    #expect(try read(words + ["--投诉", "PCS"], as: LeadAdd.self).complainsOf == "PCS")
  }

  @Test func aCaseIsReopened() throws {
    #expect(try read(["案件", "重启", "x", "--备注", "n"], as: CaseReopen.self).reason == nil)
    #expect(try read(["case", "reopen", "x", "--reason", "r", "--note", "n"], as: CaseReopen.self).reason == "r")
    let ask = try read(["案件", "重启申请", "提出", "x", "--理由", "r", "--备注", "n"], as: CaseReopeningAsk.self)
    #expect(ask.number == "x" && ask.reason == "r" && ask.note == "n")
    #expect(try read(["case", "reopening", "refuse", "x", "--note", "n"], as: CaseReopeningRefuse.self).note == "n")
    #expect(try read(["案件", "重启申请", "列表"], as: CaseReopeningList.self).number == nil)
  }

  @Test func theReturnOfALeadNeedsNoQuestionIfMeant() throws {
    let words = ["lead", "return", "x", "--reason", "r", "--duty", "d", "--note", "n"]
    #expect(try !read(words, as: LeadReturn.self).sure.yes)
    #expect(try read(words + ["--确认"], as: LeadReturn.self).sure.yes)
  }

  @Test(
    arguments: [
      ("lead join L1 --case C1", true), ("lead join L1 --case C1 --note n", false), ("lead urgent --summary s", false),
      ("case reopen x --note n", false), ("case reopening ask x --reason r --note n", false),
      ("case reopening list", true),
    ] as [(String, Bool)])
  func wordsOfAChildAreNotKept(line: String, isKept: Bool) {
    var input = Input()
    #expect((Privacy.judge(input.take(line)) == .lasting) == isKept)
  }
}
