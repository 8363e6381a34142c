import ArgumentParser
import Registry

/// `case plan NUMBER --note TEXT` · 案件 方案
struct CasePlan: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "plan", "方案",
      does: Bilingual(
        zh: "登记帮扶方案", en: "Record the assistance plan of a case"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "方案内容", en: "the plan, in words").help("text"))
  var note: String

  @OptionGroup var when: WhenOption

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.recordPlan(number, note: note, happenedAt: when.happenedAt)
    try session.output.done(
      Bilingual(zh: "已登记帮扶方案（\(event.eventID)）。", en: "Recorded the assistance plan (\(event.eventID))."),
      Listing([event], RecordedEvent.columns))
  }
}
