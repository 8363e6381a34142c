import Postgres
import Registry
import TestServer
import Testing

/// The calls by which leads are joined, complain, tell of danger, and bring back what was closed, on a real street.
@Suite struct LeadCallTests {
  private func rule(_ body: () throws -> Void) -> String? {
    #expect(throws: PostgresError.self, performing: body).flatMap { Refusal($0) }?.rule
  }

  /// A lead of the seventh community on a child with this identity number.
  private func lead(_ registry: inout Registry, on child: String? = nil) throws -> String {
    var lead = NewLead(channel: "学校报告", summary: "学生连续缺课")
    lead.territory = "SQ07"
    lead.idNumber = child
    return try registry.recordLead(lead).leadNumber
  }

  private func openCase(_ office: inout Registry, on child: String? = nil) throws -> String {
    try office.openCase(lead: lead(&office, on: child), category: "C2-1", risk: "medium").caseNumber
  }

  @Test func aLeadIsJoinedToTheCaseOfTheSameChild() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var community = try street.registry(as: "xt_sq07_01")
      let number = try openCase(&office, on: "999999201506010038")
      let second = try lead(&community, on: "999999201506010038")
      let listed = try #require(try community.leads().first { $0.leadNumber == second })
      #expect(listed.sameChildNumber == number && listed.complainsOf == nil)
      let joined = try community.joinLead(second, to: number.lowercased(), note: "同一儿童")
      #expect(joined.eventID.hasPrefix(number))
      let after = try #require(try community.leads().first { $0.leadNumber == second })
      #expect(after.status == "joined" && after.caseNumber == number && after.holder == nil)
      #expect(rule { _ = try office.joinLead(second, to: number) } == "lead_has_ended")
    }
  }

  @Test func aComplaintIsKeptFromWhomItIsAbout() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var community = try street.registry(as: "xt_sq07_01")
      var lead = NewLead(channel: "hotline", summary: "反映社区不受理")
      lead.territory = "SQ07"
      lead.complainsOf = "sq07"
      let recorded = try office.recordLead(lead)
      #expect(recorded.holderCode == "MSB")
      #expect(try office.leads(limit: 1).first?.complainsOf?.contains("SQ07") == true)
      #expect(try !community.leads().contains { $0.leadNumber == recorded.leadNumber })
      #expect(rule { _ = try community.screenLead(recorded.leadNumber, outcome: "valid") } == "no_such_lead")
    }
  }

  @Test func dangerIsRecordedInOneAct() throws {
    try Street.with { street in
      var community = try street.registry(as: "xt_sq07_01")
      let recorded = try community.recordUrgent("孩子在窗外哭喊")
      #expect(recorded.holderCode == "SQ07" && recorded.screenDueAt != nil)
      #expect(try community.leads(limit: 1).first?.danger == true)
      #expect(rule { _ = try community.notifyOffice(recorded.leadNumber) } == "nothing_is_owed")
      #expect(rule { _ = try community.recordUrgent("x", channel: "飞鸽") } == "unknown_code")
    }
  }

  @Test func aClosedCaseIsReopenedByTwo() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var leader = try street.registry(as: "xt_ldz_01")
      var community = try street.registry(as: "xt_sq07_01")
      let number = try openCase(&office)
      #expect(rule { _ = try community.askReopening(number, reason: "其他", note: "x") } == "case_is_open")
      _ = try office.proposeClosing(
        number, reason: "困境已消除", note: "已复学", reasons: ChildReasons(bestForChild: "已回校", notAsked: "年幼"))
      let closed = try leader.confirmClosing(number)
      #expect(rule { _ = try office.reopenCase(number, reason: "其他", note: "x") } == "no_reopening_waits")
      let asked = try community.askReopening(number, reason: "困境重现", note: "又独自在家")
      #expect(asked.eventID.hasPrefix(number) && asked.decideBy != nil && asked.recordedAt > closed)
      #expect(try office.myWork().contains { $0.nextCommand == "case reopen \(number)" })
      #expect(try office.refuseReopening(number, note: "已核实") > asked.recordedAt)
      _ = try community.askReopening(number, reason: "new_harm", note: "又受伤")
      let reopened = try office.reopenCase(number, note: "继续办理")
      #expect(reopened.caseNumber == number && reopened.holderCode == "MSB" && reopened.reopenedAt > closed)
      let all = try office.reopenings(of: number)
      #expect(all.map(\.granted) == [true, false] && all.map(\.reason) == ["new_harm", "difficulty_returned"])
      #expect(all.allSatisfy { $0.askedByCode == "SQ07" && $0.answeredByCode == "MSB" })
      #expect(try office.caseFile(number)?.holders.map(\.unitCode) == ["MSB", "MSB", "MSB"], "lead, case, case again")
    }
  }

  @Test func theReturnOfALeadIsCheckedBeforeItIsMade() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var community = try street.registry(as: "xt_sq07_01")
      let number = try lead(&office)
      _ = try office.dispatchLead(number, to: "SQ07", duty: "M-SQ-17")
      let check = try community.checkLeadReturn(number, reason: "属事不符", duty: "D-MSB-01")
      #expect(check.contradictedBy == "M-SQ-17" && check.contradictingPhrase != nil)
      #expect(try community.checkLeadReturn(number, reason: "资料不足", duty: "D-MSB-01").contradictedBy == nil)
    }
  }
}
