import ArgumentParser
import Registry

/// `finding list` · 疑似 列表
struct FindingList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "list", "列表",
      does: Bilingual(zh: "列出疑似问题及其办理状态", en: "List findings and what became of them"))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("审计"), help: Bilingual(zh: "只列此审计的", en: "of this audit").help("audit"))
  var audit: String?

  @Option(name: .named("单位"), help: Bilingual(zh: "只列此单位的", en: "that name this unit").help("unit"))
  var unit: String?

  @Option(name: .named("口径"), help: Bilingual(zh: "只列此类的", en: "of this definition").help("code"))
  var code: String?

  @Flag(name: .named("待办"), help: Bilingual(zh: "只列待办的", en: "only those of which somebody is awaited").help())
  var waiting = false

  func run(in session: inout Session) throws {
    let findings = try session.registry.findings(audit: audit, unit: unit, code: code, waitingOnly: waiting)
    try session.output.show(
      Listing(findings, Finding.columns), empty: Bilingual(zh: "没有疑似问题。", en: "There is no finding."))
  }
}

extension Finding {
  static var columns: [Column<Finding>] {
    [
      Column("finding", zh: "编号", en: "number") { $0.finding },
      Column("code") { $0.code },
      Column("weight") { $0.weight },
      Column("weight_name", zh: "性质", en: "weight", leaves: 4) { $0.weightName },
      Column("name", zh: "事项", en: "finding") { $0.name },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("number", zh: "案件或线索", en: "case or lead", leaves: 5) { $0.number },
      Column("at") { $0.at },
      Column("minutes", zh: "时长", en: "time", leaves: 2) { $0.minutes.map(Minutes.init) },
      Column("status") { $0.status },
      Column("status_name", zh: "状态", en: "status") { $0.statusName },
      Column("measure") { $0.measure },
      Column("measure_name", zh: "处理", en: "measure", leaves: 3) { $0.measureName },
      Column("waits_for_code") { $0.waitsForCode },
      Column("waits_for", zh: "待何方", en: "waits for") { $0.waitsFor },
      Column("answer_due_at", zh: "申辩截止", en: "answer by") { $0.answerDueAt.asDeadline },
      Column("sentence") { $0.sentence },
      Column("rule") { $0.rule },
      Column("source") { $0.source },
      Column("clause") { $0.clause },
      Column("phrase") { $0.phrase },
      Column("evidence", zh: "依据", en: "evidence", leaves: 1) { $0.evidence },
    ]
  }
}
