import ArgumentParser
import Registry

/// `case adult NUMBER --note TEXT` · 案件 成年
struct CaseAdult: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "adult", "成年", does: Bilingual(zh: "因年满十八周岁提出终结，由他人核定", en: "Propose to end a case at 18; somebody else confirms")
    )
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "后续安排", en: "what follows").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.endAt18(number, note: note)
    try session.output.done(
      Bilingual(
        zh: "已因年满十八周岁提出终结（\(event.eventID)），待核定。",
        en: "Proposed to end it at 18 (\(event.eventID)); to be confirmed."),
      Listing([event], RecordedEvent.columns))
  }
}
