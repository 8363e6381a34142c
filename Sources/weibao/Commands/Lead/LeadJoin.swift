import ArgumentParser
import Registry

/// `lead join NUMBER --case CASE` · 线索 并案
struct LeadJoin: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("join", "并案", does: Bilingual(zh: "将线索并入同一儿童的在办案件", en: "Join a lead to an open case of the same child"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @Option(name: .named("案件"), help: Bilingual(zh: "并入的案件编号", en: "number of the case").help("case"))
  var `case`: String

  @Option(name: .named("备注"), help: Bilingual(zh: "为何属同一事", en: "why they belong together").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let event = try session.registry.joinLead(number, to: `case`, note: note)
    try session.output.done(
      Bilingual(
        zh: "线索 \(number) 已并入案件 \(`case`)（\(event.eventID)）。", en: "Joined \(number) to \(`case`) (\(event.eventID))."),
      Listing([event], RecordedEvent.columns))
  }
}
