import ArgumentParser
import Registry

/// `case adopted NUMBER --paper TEXT` · 案件 收养
struct CaseAdopted: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "adopted", "收养",
      does: Bilingual(zh: "因被收养提出终结，由他人核定", en: "Propose to end a case by adoption; somebody else confirms"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("书面"), help: Bilingual(zh: "收养登记证号", en: "number of the adoption certificate").help("paper"))
  var paper: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.endByAdoption(number, paper: paper, note: note)
    try session.output.done(
      Bilingual(
        zh: "已因被收养提出终结（\(event.eventID)），待核定。",
        en: "Proposed to end it by adoption (\(event.eventID)); to be confirmed."),
      Listing([event], RecordedEvent.columns))
  }
}
