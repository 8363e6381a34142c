import Postgres
import Registry
import TestServer
import Testing

/// The calls by which leads and cases are passed on, helped with and assessed, on a real street.
@Suite struct AssignmentCallTests {
  /// A lead recorded by the office, which holds it.
  private func lead(_ office: inout Registry) throws -> String {
    var lead = NewLead(channel: "学校报告", summary: "学生连续缺课")
    lead.minorName = "示例"
    lead.territory = "SQ07"
    return try office.recordLead(lead).leadNumber
  }

  private func openCase(_ office: inout Registry) throws -> String {
    let number = try lead(&office)
    _ = try office.screenLead(number, outcome: "valid")
    return try office.openCase(lead: number, category: "C2-1", risk: "medium").caseNumber
  }

  private func rule(_ body: () throws -> Void) -> String? {
    #expect(throws: PostgresError.self, performing: body).flatMap { Refusal($0) }?.rule
  }

  @Test func aLeadIsPassedOnAndBack() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var community = try street.registry(as: "xt_sq07_01")
      let number = try lead(&office)
      let offer = try office.dispatchLead(number, to: "sq07", note: "请核实")
      #expect(offer.leadNumber == number && offer.toUnitCode == "SQ07" && offer.answerDueAt != nil)
      #expect(try office.leads(limit: 1).first?.offeredToCode == "SQ07")
      #expect(try community.myWork().contains { $0.nextCommand == "lead accept \(number)" })
      let returned = try community.returnLead(number, reason: "资料不足", duty: "M-SQ-17", note: "住址不详")
      #expect(try community.leads(limit: 1).first?.offeredToCode == nil)
      _ = try office.dispatchLead(number, to: "sq07")
      #expect(try office.withdrawLeadOffer(number) > returned.returnedAt)
      _ = try office.dispatchLead(number, to: "sq07")
      let accepted = try community.acceptLead(number)
      #expect(try office.assignLead(number, to: "MSB", duty: "D-MSB-01") > accepted)
      #expect(rule { _ = try community.acceptLead(number) } == "offer_was_answered")
    }
  }

  @Test func whoWasToldIsRecorded() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var community = try street.registry(as: "xt_sq07_01")
      let number = try community.recordLead(NewLead(channel: "学校报告", summary: "学生连续缺课")).leadNumber
      #expect(try community.notifyOffice(number).eventID.hasPrefix(number))
      #expect(rule { _ = try community.notifyOffice(number) } == "nothing_is_owed")
      let report = try office.reportToPolice(number, note: "已电话报告")
      #expect(report.eventID.hasPrefix(number) && report.dueAt != nil)
      #expect(try office.explainReport(number, reason: "情节严重", note: "伤情严重").eventID.hasPrefix(number))
      #expect(rule { _ = try office.explainReport(number, reason: "serious", note: "x") } == "nothing_is_owed")
      let opened = try community.openCase(lead: number, category: "C2-1", risk: "medium").caseNumber
      #expect(try community.recordFeedback(number, note: "已告知").eventID.hasPrefix(opened))
      let future = rule { _ = try office.reportToPolice(number, note: "x", happenedAt: "2999-01-01") }
      #expect(future == "no_fact_from_the_future")
    }
  }

  @Test func othersHelpAndAPersonIsNamed() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let number = try openCase(&office)
      let suggested = try office.suggestUnits(number, askingAbout: "MSB")
      #expect(suggested.count <= 6 && suggested.dropLast().allSatisfy { $0.rank != nil && $0.phrase != nil })
      #expect(suggested.last?.unitCode == "MSB" && suggested.last?.rank == nil && suggested.last?.why != nil)
      let added = try office.addSupport(number, unit: "司法所", note: "请协助", duty: "D-SFS-03")
      let support = try #require(try office.supports(of: number.lowercased()).first)
      #expect(support.unitCode == "SFS" && support.dutyCode == "D-SFS-03" && support.until == nil)
      #expect(support.eventID == added.eventID && support.since == added.recordedAt)
      #expect(try office.setOfficer(number, login: "xt_msb_01").eventID.hasPrefix(number))
      #expect(try office.officers(of: number).map(\.login) == ["xt_msb_01"])
      var helper = try street.registry(as: "xt_sfs_01")
      let ended = try helper.endSupport(number)
      let file = try #require(try office.caseFile(number))
      #expect(file.supports.map(\.until) == [ended] && file.officers.count == 1)
    }
  }

  @Test func aRiskRisesAloneAndFallsByTwo() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var leader = try street.registry(as: "xt_ldz_01")
      let number = try openCase(&office)
      let raised = try office.assessCase(number, risk: "高", note: "情况变差")
      #expect(raised.risk == "high" && raised.riskName == "高" && !raised.waitsForSecond)
      let lower = try office.assessCase(
        number, risk: "低", note: "情况好转", reasons: ChildReasons(bestForChild: "在家最好", notAsked: "住院"))
      #expect(lower.risk == "high" && lower.waitsForSecond)
      #expect(rule { _ = try office.confirmLowering(number) } == "another_person_must_confirm")
      #expect(try leader.confirmLowering(number) > lower.recordedAt)
      #expect(try office.caseFile(number)?.summary.risk == "low")
      #expect(try office.recordPlan(number, note: "每周走访").eventID.hasPrefix(number))
    }
  }

  @Test func aClosingIsRefusedByAnother() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var leader = try street.registry(as: "xt_ldz_01")
      let number = try openCase(&office)
      _ = try office.proposeClosing(
        number, reason: "困境已消除", note: "已复学", reasons: ChildReasons(bestForChild: "已复学", childWish: "愿意"))
      #expect(rule { _ = try office.refuseClosing(number, note: "继续") } == "another_person_must_confirm")
      _ = try leader.refuseClosing(number, note: "继续跟踪")
      #expect(try office.caseFile(number)?.summary.status == "open")
    }
  }

  @Test func aReturnIsCheckedBeforeItIsMade() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var justice = try street.registry(as: "xt_sfs_01")
      let number = try openCase(&office)
      _ = try office.dispatchCase(number, to: "SFS", duty: "D-SFS-03")
      let check = try justice.checkReturn(number, reason: "属事不符", duty: "D-MSB-11")
      #expect(check.contradictedBy == "D-SFS-03" && check.contradictingPhrase?.contains("服刑") == true)
      #expect(try office.caseFile(number)?.summary.status == "offered", "nothing is stored")
      #expect(try justice.checkReturn(number, reason: "资料不足", duty: "D-MSB-11").contradictedBy == nil)
      let returned = try justice.returnCase(number, reason: "属事不符", duty: "D-MSB-11", note: "应由民社办办理")
      #expect(returned.contradictedBy == check.contradictedBy)
    }
  }
}
