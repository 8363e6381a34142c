import ArgumentParser
import Registry

/// `report explain NUMBER --reason CODE --note TEXT` · 报告 说明
struct ReportExplain: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "explain", "说明",
      does: Bilingual(
        zh: "补充说明为何未经劝诫、制止即报告公安机关", en: "Say afterwards why it was reported before admonishing or stopping"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索或案件编号", en: "number of the lead or case").help("matter"))
  var number: String

  @Option(
    name: .named("理由"),
    help: Bilingual(
      zh: "情节严重、面临危险、劝诫或制止无效、其他", en: "serious, danger, not_heeded, other"
    ).help("code"))
  var reason: String

  @Option(name: .named("备注"), help: Bilingual(zh: "具体情况", en: "what happened").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.explainReport(number, reason: reason, note: note)
    try session.output.done(
      Bilingual(zh: "已说明报告理由（\(event.eventID)）。", en: "Recorded the reason of the report (\(event.eventID))."),
      Listing([event], RecordedEvent.columns))
  }
}
