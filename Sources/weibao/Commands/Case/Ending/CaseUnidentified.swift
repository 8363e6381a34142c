import ArgumentParser
import Registry

/// `case unidentified NUMBER --note TEXT` · 案件 未查明
struct CaseUnidentified: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "unidentified", "未查明",
      does: Bilingual(
        zh: "因始终未查明身份提出终结，由他人核定", en: "Propose to end a case of a child never identified; somebody else confirms"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "查找经过", en: "what was done to find out").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.endUnidentified(number, note: note)
    try session.output.done(
      Bilingual(
        zh: "已因未查明身份提出终结（\(event.eventID)），待核定。",
        en: "Proposed to end it unidentified (\(event.eventID)); to be confirmed."),
      Listing([event], RecordedEvent.columns))
  }
}
