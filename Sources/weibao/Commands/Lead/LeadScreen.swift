import ArgumentParser
import Registry

/// `lead screen NUMBER valid|out` · 线索 筛查
struct LeadScreen: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "screen", "筛查",
      does: Bilingual(
        zh: "筛查线索是否属实；筛除须另一单位的人再次确认", en: "Say whether a lead is founded; a second unit confirms that it is not"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @Argument(help: Bilingual(zh: "结果：属实或筛除", en: "outcome: valid, or out").help("outcome"))
  var outcome: String

  @Option(name: .named("理由"), help: Bilingual(zh: "筛除的理由", en: "why it is screened out").help("reason"))
  var reason: String?

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let lead = try session.registry.screenLead(number, outcome: outcome, reason: reason, note: note)
    try session.output.done(
      Bilingual(
        zh: "线索 \(lead.leadNumber) 现为：\(lead.statusName)。", en: "Lead \(lead.leadNumber) is now: \(lead.statusName)."),
      Listing([lead], ScreenedLead.columns))
  }
}

extension ScreenedLead {
  fileprivate static var columns: [Column<ScreenedLead>] {
    [
      Column("lead_number") { $0.leadNumber },
      Column("status") { $0.status },
      Column("status_name") { $0.statusName },
    ]
  }
}
