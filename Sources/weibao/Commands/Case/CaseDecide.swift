import ArgumentParser
import Registry

/// `case decide NUMBER take_over|instruct --note TEXT` · 案件 决定
struct CaseDecide: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "decide", "决定",
      does: Bilingual(
        zh: "决定上报到本单位的案件、线索：接手或指示", en: "Decide on what came up to your unit: take it over, or instruct"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var number: String

  @Argument(
    help: Bilingual(
      zh: "决定：接手或指示；改由他人负责用“案件 指定”“线索 指定”",
      en: "decision: take_over, or instruct; to have another unit answer: case assign, lead assign"
    ).help("decision"))
  var decision: String

  @Option(name: .named("备注"), help: Bilingual(zh: "指示内容或理由", en: "the instruction, or why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let decided = try session.registry.decideEscalation(number, decision: decision, note: note)
    let time = session.zone.minute(decided.recordedAt)
    try session.output.done(
      Bilingual(zh: "已于 \(time) 作出决定（\(decided.eventID)）。", en: "Decided at \(time) (\(decided.eventID))."),
      Listing([decided], RecordedEvent.columns))
  }
}
