import ArgumentParser
import Registry

/// `finding show NUMBER` · 疑似 查看
struct FindingShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "show", "查看",
      does: Bilingual(zh: "查看一项疑似问题：依据、经过、各方意见", en: "Show a finding: what proves it, each step, what was said"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: .findingNumber)
  var number: String

  func run(in session: inout Session) throws {
    let steps = try session.registry.readFinding(number)
    let found = try session.registry.findings(of: number)
    try session.output.show(
      Report(
        sections: [
          Report.Section(
            key: "finding", title: Bilingual(zh: "疑似问题", en: "The finding"), listing: Listing(found, Finding.told)),
          Report.Section(
            key: "step", title: Bilingual(zh: "办理经过", en: "What became of it"),
            listing: Listing(steps, FindingStep.columns)),
        ], flat: Listing(steps, FindingStep.columns)))
  }
}

extension ArgumentHelp {
  static var findingNumber: ArgumentHelp {
    Bilingual(zh: "疑似问题编号，如 A2026-7K3FQM.3", en: "number of the finding, like A2026-7K3FQM.3").help("finding")
  }
}

extension Finding {
  /// As one is told: its sentence first.
  fileprivate static var told: [Column<Finding>] {
    [
      Column("finding", zh: "编号", en: "number") { $0.finding },
      Column("weight_name", zh: "性质", en: "weight") { $0.weightName },
      Column("sentence", zh: "内容", en: "what") { $0.sentence },
      Column("status_name", zh: "状态", en: "status") { $0.statusName },
      Column("measure_name", zh: "处理", en: "measure") { $0.measureName },
      Column("waits_for", zh: "待何方", en: "waits for") { $0.waitsFor },
      Column("answer_due_at", zh: "申辩截止", en: "answer by") { $0.answerDueAt.asDeadline },
      Column("rule", zh: "规则", en: "rule") { $0.rule },
      Column("source", zh: "来源", en: "source") { $0.source },
      Column("phrase", zh: "方案原文", en: "the plan's words") { $0.phrase },
      Column("evidence", zh: "依据", en: "evidence") { $0.evidence },
    ]
  }
}

extension FindingStep {
  fileprivate static var columns: [Column<FindingStep>] {
    [
      Column("line", zh: "序号", en: "no.") { $0.line },
      Column("step") { $0.step },
      Column("step_name", zh: "步骤", en: "step") { $0.stepName },
      Column("event_id", zh: "编号", en: "event") { $0.eventID },
      Column("at", zh: "时间", en: "at") { $0.at },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("outcome") { $0.outcome },
      Column("outcome_name", zh: "结果", en: "outcome") { $0.outcomeName },
      Column("is_late", zh: "逾期", en: "late") { $0.isLate },
      Column("said", zh: "意见", en: "said") { $0.said },
    ]
  }
}
