import ArgumentParser
import Registry

/// `lead notify NUMBER` · 线索 通报
struct LeadNotify: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "notify", "通报",
      does: Bilingual(
        zh: "登记已将线索通报民社办", en: "Record that the office was notified of a lead"))
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
    let event = try session.registry.notifyOffice(number, note: note, happenedAt: when.happenedAt)
    try session.output.done(
      Bilingual(zh: "已登记：通报民社办（\(event.eventID)）。", en: "Recorded that the office was notified (\(event.eventID))."),
      Listing([event], RecordedEvent.columns))
  }
}
