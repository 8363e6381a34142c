import ArgumentParser
import Registry

/// `case leaving-plan NUMBER --note TEXT` · 案件 成年安排
struct CaseLeavingPlan: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("leaving-plan", "成年安排", does: Bilingual(zh: "登记满十八周岁安排", en: "Record the plan for a child who comes of age"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "安排", en: "the plan").help("text"))
  var note: String

  @OptionGroup var when: WhenOption

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.recordLeavingPlan(number, note: note, happenedAt: when.happenedAt)
    try session.output.done(
      Bilingual(
        zh: "已登记满十八周岁安排（\(event.eventID)）。",
        en: "Recorded the leaving plan (\(event.eventID))."),
      Listing([event], RecordedEvent.columns))
  }
}
