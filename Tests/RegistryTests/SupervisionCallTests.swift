import Foundation
import Postgres
import Registry
import TestServer
import Testing

/// Every call about rules, pauses, orders, escalation, the sweep and the past, on a real street.
@Suite struct SupervisionCallTests {
  /// The number of an open case that a unit holds.
  private func aCase(heldBy unit: String, _ registry: inout Registry) throws -> String {
    try #require(try registry.cases(CaseFilter(status: "open", holder: unit)).first).caseNumber
  }

  private func rule(_ body: () throws -> Void) throws -> String {
    let error = #expect(throws: PostgresError.self) { try body() }
    return try #require(error.flatMap { Refusal($0) }).rule
  }

  @Test func aRuleHoldsFromNowAndTheFormerOneStays() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let before = try office.rules(kind: "定期走访")
      var new = NewRule(kind: "case.visit", amount: 10, timeUnit: "日", source: "示例纪要")
      new.risk = "高"
      let set = try office.setRule(new)
      #expect(set.rule.contains("10") && set.rule.contains("示例纪要"))
      let after = try office.rules(kind: "CASE.VISIT")
      #expect(after.count == before.count && after.filter { $0.validFrom == set.validFrom }.map(\.amount) == [10])
      let all = try office.rules(kind: "case.visit", withFormer: true)
      #expect(all.count == after.count + 1 && all.contains { $0.validUntil == set.validFrom })
      #expect(try office.rules(withFormer: true).contains { !$0.inUse })
      #expect(try office.rules().allSatisfy { $0.inUse && $0.validUntil == nil })
      new.amount = -1
      #expect(try rule { _ = try office.setRule(new) } == "rule_amount_is_wrong")
      new.amount = .max
      #expect(try rule { _ = try office.setRule(new) } == "rule_amount_is_wrong")
    }
  }

  @Test func aPauseIsAskedForGrantedAndEnded() throws {
    try Street.with { street in
      var police = try street.registry(as: "xt_pcs_01")
      var leader = try street.registry(as: "xt_ldz_01")
      let number = try aCase(heldBy: "PCS", &police)
      let asked = try police.askPause(number, until: "tomorrow", note: "等待裁定")
      #expect(asked.eventID.hasPrefix(number))
      #expect(try police.requests(number).map(\.granted) == [nil])
      #expect(try rule { _ = try leader.answerRequest(number, granted: false) } == "text_is_missing")
      let answer = try leader.answerRequest(number, granted: true)
      #expect(answer.kind == "pause" && answer.until > answer.answeredAt)
      let ended = try police.endPause(number)
      let request = try #require(try leader.requests(number.lowercased()).first)
      #expect(request.granted == true && request.since == answer.answeredAt && request.ended == ended)
    }
  }

  @Test func anExtensionMovesTheEndOfWhatIsOwed() throws {
    try Street.with { street in
      var police = try street.registry(as: "xt_pcs_01")
      var leader = try street.registry(as: "xt_ldz_01")
      var office = try street.registry(as: "xt_msb_01")
      let lead = try office.recordLead(NewLead(channel: "学校报告", summary: "学生连续缺课")).leadNumber
      _ = try office.screenLead(lead, outcome: "属实")
      let number = try office.openCase(lead: lead, category: "C2-1", risk: "中").caseNumber
      _ = try office.dispatchCase(number, to: "PCS")
      _ = try police.acceptCase(number)
      // Behind ten working days, and no more than thirty days behind them.
      let later = Date.now.addingTimeInterval(40 * 86_400).ISO8601Format()
      _ = try police.askExtension(number, kind: "评估", until: later, note: "等待材料")
      let until = try leader.answerRequest(number, granted: true).until
      let owed = try #require(try police.caseFile(number)).obligations.filter { $0.kind == "case.assess" }
      #expect(owed.contains { $0.dueAt == until && $0.endedAt == nil })
      #expect(try police.requests(number).last?.obligation == "评估")
    }
  }

  @Test func anOrderIsIssuedAndAnswered() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var police = try street.registry(as: "xt_pcs_01")
      let number = try aCase(heldBy: "PCS", &office)
      #expect(try office.issueOrder(number, level: "催办", note: "请尽快").answerDueAt == nil)
      let order = try office.issueOrder(number, level: "blue", note: "请报告进展")
      #expect(order.answerDueAt != nil && order.eventID.hasPrefix(number))
      let waiting = try police.orders(number: number, level: "蓝色督办", to: "pcs", unansweredOnly: true)
      #expect(waiting.map(\.eventID) == [order.eventID] && waiting[0].fromCode == "MSB")
      let answer = try police.answerOrder(number, note: "已联系")
      #expect(try police.orders(number: number, unansweredOnly: true).isEmpty)
      #expect(try office.orders(number: number).map(\.answeredAt) == [answer.recordedAt, nil])
    }
  }

  @Test func aCaseGoesUpAndIsDecided() throws {
    try Street.with { street in
      var police = try street.registry(as: "xt_pcs_01")
      var leader = try street.registry(as: "xt_ldz_01")
      let number = try aCase(heldBy: "PCS", &police)
      let up = try police.escalateCase(number, note: "需要协调")
      #expect(up.toUnitCode == "LDZ" && up.decideBy != nil)
      #expect(try rule { _ = try police.escalateCase(number, note: "再次") } == "nothing_above")
      let decided = try leader.decideEscalation(number, decision: "接手", note: "由领导小组办理")
      #expect(decided.eventID.hasPrefix(number))
      #expect(try leader.caseFile(number)?.summary.holderCode == "LDZ")
      #expect(try rule { _ = try leader.decideEscalation(number, decision: "指示", note: "x") } == "nothing_to_decide")
    }
  }

  @Test func aSweepTellsFirstAndActsOnce() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let before = try office.orders(level: "reminder").count
      let told = try office.sweep()
      #expect(!told.isEmpty && told.allSatisfy { !$0.done })
      let done = try office.sweep(dryRun: false)
      #expect(done.map(\.number) == told.map(\.number) && done.allSatisfy { $0.done && $0.problem == nil })
      #expect(try office.sweep(dryRun: false).isEmpty)
      #expect(try office.orders(level: "reminder").count - before == done.count { $0.step == "reminder" })
    }
  }

  @Test func aYearIsLoadedAndRulesAreTried() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      #expect(try office.calendarYears().map(\.year) == Array(2021...2026))
      #expect(try office.calendarDays(year: 2027).isEmpty)
      let file = "day,name,is_off_day\n2027-01-01,元旦,t\n2027-01-09,元旦,f\n"
      #expect(try rule { _ = try office.importCalendar(file, source: nil) } == "text_is_missing")
      let loaded = try office.importCalendar(file, source: "示例通知")
      #expect((loaded.year, loaded.days) == (2027, 2) && loaded.deadlines > 0)
      #expect(try office.calendarDays(year: 2027).map(\.isWorked) == [false, true])
      #expect(try office.calendarYears().last?.loadedBy == "xt_msb_01")
      let proposed = #"[{"kind": "签收或退回", "amount": "1", "time_unit": "分钟", "risk": "低"}]"#
      let today: String = try office.connection.one("select current_date::text", as: String.self)
      let trials = try office.tryRules(proposed, since: "2026-01-01", until: today)
      #expect(trials.contains { $0.kind == "case.accept" && $0.wouldBeLate > $0.late })
      #expect(
        trials.contains { $0.kind == "case.visit" && $0.officers != nil && $0.hoursAWeek == $0.wouldBeHoursAWeek })
      #expect(try rule { _ = try office.tryRules("[]", since: "2026-01-01", until: today) } == "rules_file_is_wrong")
    }
  }

  @Test func aLeavingOfficersCasesGoOver() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let number = try aCase(heldBy: "MSB", &office)
      _ = try office.setOfficer(number, login: "xt_msb_01")
      let told = try office.handOverOfficer(from: "xt_msb_01", to: "xt_msb_02")
      #expect(told.contains { $0.caseNumber == number } && told.allSatisfy { !$0.done })
      let done = try office.handOverOfficer(from: "xt_msb_01", to: "xt_msb_02", dryRun: false)
      #expect(done.map(\.caseNumber) == told.map(\.caseNumber) && done.allSatisfy { $0.done })
      #expect(try office.caseFile(number)?.officers.last?.login == "xt_msb_02")
    }
  }

  @Test func thePastAndTheUnseenAreTold() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let unseen = try office.unseenCases()
      #expect(unseen.count > 10 && unseen.map(\.days) == unseen.map(\.days).sorted(by: >))
      #expect(try office.unseenCases(holder: "pcs").allSatisfy { $0.holderCode == "PCS" })
      #expect(try office.unseenCases(limit: 2).count == 2)
      let number = try aCase(heldBy: "PCS", &office)
      let now = try office.caseFacts(number, at: "yesterday")
      #expect(now.contains { $0.section == "holder" } && now.contains { $0.section == "event" })
      #expect(try rule { _ = try office.caseFacts(number, at: "2000-01-01") } == "nothing_was_recorded_yet")
      #expect(try rule { _ = try office.caseFacts(number, at: "tomorrow") } == "time_is_not_past")
    }
  }
}
