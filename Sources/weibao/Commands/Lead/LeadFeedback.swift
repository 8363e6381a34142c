import ArgumentParser
import Registry

/// `lead feedback NUMBER` · 线索 反馈
struct LeadFeedback: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "feedback", "反馈",
      does: Bilingual(
        zh: "登记已向报告人反馈办理情况", en: "Record that whoever reported was told what came of it"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: Bilingual(zh: "线索编号，或其所立案件的编号", en: "number of the lead, or of the case that it became").help("matter"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  @OptionGroup var when: WhenOption

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let event = try session.registry.recordFeedback(number, note: note, happenedAt: when.happenedAt)
    try session.output.done(
      Bilingual(zh: "已登记：反馈报告人（\(event.eventID)）。", en: "Recorded that the reporter was told (\(event.eventID))."),
      Listing([event], RecordedEvent.columns))
  }
}
