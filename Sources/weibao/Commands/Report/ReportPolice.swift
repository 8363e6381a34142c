import ArgumentParser
import Registry

/// `report police NUMBER --note TEXT` · 报告 公安
struct ReportPolice: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "police", "公安",
      does: Bilingual(
        zh: "登记已报告公安机关；随时可以登记", en: "Record that it was reported to the police; nothing need come first"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索或案件编号", en: "number of the lead or case").help("matter"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "报告了什么、向谁报告", en: "what was reported, and to whom").help("text"))
  var note: String

  @OptionGroup var when: WhenOption

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.reportToPolice(number, note: note, happenedAt: when.happenedAt)
    let asks = event.dueAt != nil || event.dueUnknown != nil
    let due = session.due(event.dueAt, event.dueUnknown)
    try session.output.done(
      Bilingual(
        zh: "已登记：报告公安机关（\(event.eventID)）。" + (asks ? "请补充说明理由，期限：\(due)（报告 说明 \(number)）。" : ""),
        en: "Recorded that it was reported to the police (\(event.eventID))."
          + (asks ? " Its reason is owed by \(due): report explain \(number)" : "")),
      Listing([event], DueEvent.columns))
  }
}
