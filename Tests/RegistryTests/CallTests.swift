import Postgres
import Registry
import TestServer
import Testing

/// Every call on a real street; what the verbs decide is tested in `sql/tests`.
@Suite struct CallTests {
  @Test func tellsWhoIsLoggedIn() throws {
    try Street.with { street in
      var registry = try street.registry(as: "xt_pcs_01")
      let me = try registry.whoami()
      #expect(me.login == "xt_pcs_01" && me.unitCode == "PCS" && me.groupCode == "weibao_agency")
      #expect(me.databaseKind == "demo" && me.timeZone == "Asia/Shanghai")
      try registry.speak("en")
      #expect(try registry.whoami().unit != me.unit)
    }
  }

  @Test func viewsDecodeAndFilter() throws {
    try Street.with { street in
      var registry = try street.registry(as: "xt_msb_01")
      let all = try registry.cases()
      #expect(all.count > 100)
      #expect(try registry.cases(CaseFilter(limit: 3)).count == 3)
      #expect(try registry.cases(CaseFilter(limit: 0)).isEmpty)
      let high = all.filter { $0.risk == "high" }.map(\.caseNumber)
      #expect(!high.isEmpty)
      #expect(try registry.cases(CaseFilter(risk: "HIGH")).map(\.caseNumber) == high)
      #expect(try registry.cases(CaseFilter(risk: "高")).map(\.caseNumber) == high)
      #expect(try registry.cases(CaseFilter(status: "closed", holder: "pcs")).isEmpty, "a closed case has no holder")
      let held = try registry.cases(CaseFilter(holder: "pcs"))
      #expect(!held.isEmpty && held.allSatisfy { $0.holderCode == "PCS" })
      #expect(try registry.leads(limit: 5).count == 5)
      #expect(try registry.units().count > 20)
      #expect(try registry.units(named: "pcs").map(\.unitCode) == ["PCS"])
      #expect(try registry.duties().count > 250)
      #expect(try registry.duties(unit: "SFS", text: "服刑").allSatisfy { $0.exactPhrase.contains("服刑") })
      #expect(try registry.duty("d-sfs-01")?.dutyCode == "D-SFS-01")
      #expect(try registry.duty("no such") == nil)
      #expect(try registry.planClauses("三（二）").map(\.clause) == ["三(二)"])
      #expect(try registry.stories().count == 25)
      #expect(try !registry.myWork().isEmpty)
    }
  }

  @Test func aCaseIsFoundHoweverItsNumberIsWritten() throws {
    try Street.with { street in
      var registry = try street.registry(as: "xt_msb_01")
      let number = try #require(try registry.stories().first).caseNumber
      let file = try #require(try registry.caseFile(number.lowercased()))
      #expect(file.summary.caseNumber == number)
      #expect(try registry.caseFile(number.replacing("-", with: ""))?.holders.count == file.holders.count)
      #expect(!file.holders.isEmpty && !file.offers.isEmpty && !file.obligations.isEmpty)
      #expect(try registry.timeline(number).count > 5)
      #expect(try registry.auditCase(number).contains { $0.section == "holder" })
      let refusal = #expect(throws: PostgresError.self) { _ = try registry.caseFile("2026-AAAAAB") }
      #expect(refusal.flatMap { Refusal($0) }?.rule == "mistyped_number")
    }
  }

  @Test func aLeadBecomesACaseThatIsAcceptedAndClosed() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var police = try street.registry(as: "xt_pcs_01")
      var lead = NewLead(channel: "学校报告", summary: "学生连续缺课")
      lead.minorName = "示例"
      lead.birthDate = "2016-05-04"
      lead.happenedAt = "2026-01-02 10:00"
      let recorded = try office.recordLead(lead)
      #expect(try office.screenLead(recorded.leadNumber, outcome: "属实").status == "screened")
      let number = try office.openCase(lead: recorded.leadNumber, category: "C2-1", risk: "高").caseNumber
      let offer = try office.dispatchCase(number, to: "pcs", note: "请核实")
      #expect(offer.toUnitCode == "PCS" && offer.answerDueAt != nil)
      #expect(try police.acceptCase(number) > offer.answerDueAt.map { _ in .negativeInfinity } ?? .infinity)
      #expect(try police.recordVisit(number, childSeen: true, note: "已见到").eventID.hasPrefix(number))
      #expect(
        try police.proposeClosing(
          number, reason: "困境已消除", note: "已复学", reasons: ChildReasons(bestForChild: "已复学", childWish: "愿意")
        ).eventID.hasPrefix(number))
      _ = try office.confirmClosing(number)
      #expect(try office.caseFile(number)?.summary.status == "closed")
    }
  }

  @Test func aRefusalNamesItsRuleInTheLanguageAskedFor() throws {
    try Street.with { street in
      var police = try street.registry(as: "xt_pcs_01")
      var server = try street.server()
      let number = try server.rows("select case_number from core.case_file limit 1", as: String.self)[0]
      func refusal() throws -> Refusal {
        let error = #expect(throws: PostgresError.self) { _ = try police.withdrawOffer(number) }
        return try #require(error.flatMap { Refusal($0) })
      }
      let chinese = try refusal()
      try police.speak("en")
      let english = try refusal()
      #expect(chinese.rule == english.rule && !chinese.rule.isEmpty && chinese.state.classCode == "WB")
      #expect(chinese.message != english.message)
    }
  }

  @Test func aLookIsGrantedBeforeItHappensAndStays() throws {
    try Street.with { street in
      var registry = try street.registry(as: "xt_msb_01")
      var server = try street.server()
      let number = try #require(try registry.stories().first).caseNumber
      let count: SQL = "select count(*) from core.look_grant"
      let before = try server.one(count, as: Int.self)
      let why = Purpose("review")
      let masked = try registry.openDossier(number, purpose: why)
      #expect(masked.contains { $0.part == "minor" && $0.partName == "未成年人" })
      #expect(try server.one(count, as: Int.self) == before + 1)
      let name = try #require(
        try registry.openDossier(number, purpose: why, reveal: true).first { $0.item == "姓名" }?.value)
      #expect(masked.first { $0.item == "姓名" }?.value?.dropFirst().allSatisfy { $0 == "*" } == true)
      let found = try registry.searchMinor(name)
      #expect(found.contains { $0.caseNumber == number } && found.allSatisfy { $0.name != name })
      try registry.connection.execute("begin")
      let error = #expect(throws: PostgresError.self) { _ = try registry.openDossier(number, purpose: why) }
      #expect(error.flatMap { Refusal($0) }?.rule == "look_needs_a_grant")
    }
  }

  @Test func hostileTextsAreParametersAndNothingElse() throws {
    try Street.with { street in
      var registry = try street.registry(as: "xt_msb_01")
      for text in ["'; drop table x; --", "\u{202E}", String(repeating: "未", count: 300_000), "\u{1B}[2J", "%_\\"] {
        #expect(try registry.cases(CaseFilter(community: text)).isEmpty)
        let unknown = #expect(throws: PostgresError.self) { _ = try registry.cases(CaseFilter(status: text)) }
        #expect(unknown.flatMap { Refusal($0) }?.rule == "unknown_code")
        #expect(try registry.units(named: text).isEmpty)
        #expect(try registry.duties(text: text).isEmpty)
        let error = #expect(throws: PostgresError.self) { _ = try registry.acceptCase(text) }
        #expect(error?.state?.classCode == "WB")
      }
    }
  }
}
