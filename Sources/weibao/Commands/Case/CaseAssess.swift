import ArgumentParser
import Registry

/// `case assess NUMBER --risk R --note TEXT` · 案件 评估
struct CaseAssess: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "assess", "评估",
      does: Bilingual(zh: "评估风险等级；降级须由他人核定", en: "Assess the risk; a lower one is confirmed by somebody else"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("风险"), help: Bilingual(zh: "风险，代码或名称", en: "risk, by code or name").help("risk"))
  var risk: String

  @Option(
    name: .named("备注"),
    help: Bilingual(zh: "评估情况", en: "what was found").help("text"))
  var note: String

  @OptionGroup var when: WhenOption

  @OptionGroup var reasons: ReasonOptions

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let assessed = try session.registry.assessCase(
      number, risk: risk, note: note, happenedAt: when.happenedAt, reasons: reasons.told)
    let level = assessed.riskName ?? assessed.risk
    try session.output.done(
      assessed.waitsForSecond
        ? Bilingual(
          zh: "已登记评估（\(assessed.eventID)）；降级待核定，此前风险仍为：\(level)。",
          en: "Recorded the assessment (\(assessed.eventID)); the lower risk is to be confirmed, "
            + "until then it is: \(level).")
        : Bilingual(
          zh: "已登记评估（\(assessed.eventID)），风险为：\(level)。",
          en: "Recorded the assessment (\(assessed.eventID)); the risk is: \(level)."),
      Listing([assessed], AssessedCase.columns))
  }
}

extension AssessedCase {
  fileprivate static var columns: [Column<AssessedCase>] {
    [
      Column("risk") { $0.risk },
      Column("risk_name") { $0.riskName },
      Column("event_id") { $0.eventID },
      Column("recorded_at") { $0.recordedAt },
      Column("waits_for_second") { $0.waitsForSecond },
    ]
  }
}
