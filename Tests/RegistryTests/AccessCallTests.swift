import Postgres
import Registry
import TestServer
import Testing

/// The calls that tell who may see what, and why.
@Suite struct AccessCallTests {
  @Test func whyALoginSeesACaseIsTold() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let number = try #require(try office.cases(CaseFilter(holder: "pcs", limit: 1)).first).caseNumber
      let reasons = try office.explainAccess("xt_pcs_01", number)
      #expect(reasons.first { $0.part == "policy" }?.grants == true)
      #expect(reasons.contains { $0.part == "row" && $0.what == "holds" && $0.grants && $0.since != nil })
      #expect(reasons.contains { $0.part == "verb" && $0.what == "assign_case" && !$0.grants })
      #expect(try office.explainAccess("xt_sfs_01", number).first { $0.part == "policy" }?.grants == false)
      #expect(try office.looks(.login, "xt_msb_01").contains { $0.scope == "trace" }, "asking left its trace")
      var police = try street.registry(as: "xt_pcs_01")
      let error = #expect(throws: PostgresError.self) { _ = try police.explainAccess("xt_pcs_01", number) }
      #expect(error.flatMap { Refusal($0) }?.rule == "not_for_your_group")
    }
  }

  @Test func whatALoginSawOnADayIsTold() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      var police = try street.registry(as: "xt_pcs_01")
      let now = try office.access(of: "xt_pcs_01", on: "today")
      let seen = Set(now.filter { $0.because != "acted" }.map(\.number))
      #expect(seen.isSuperset(of: try police.cases().map(\.caseNumber)))
      #expect(try office.access(of: "xt_pcs_01", on: "2001-01-01").isEmpty)
      let error = #expect(throws: PostgresError.self) { _ = try office.access(of: "xt_pcs_01", on: "2999-01-01") }
      #expect(error.flatMap { Refusal($0) }?.rule == "time_is_not_past")
    }
  }

  @Test func theMatrixIsRead() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let all = try office.accessMatrix()
      #expect(all.count > 500)
      // what belongs to the database as a whole is not in a copy of it
      #expect(all.allSatisfy { ["select", "usage", "execute"].contains($0.privilege) || $0.kind == "database" })
      #expect(try office.accessMatrix(group: "weibao_analyst").count < 10)
      #expect(try office.accessMatrix(object: "api.cases").allSatisfy { $0.object == "api.cases" })
    }
  }
}
