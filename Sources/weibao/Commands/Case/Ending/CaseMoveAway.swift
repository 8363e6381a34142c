import ArgumentParser
import Registry

/// `case moveaway NUMBER --to PLACE` · 案件 迁出
struct CaseMoveAway: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "moveaway", "迁出",
      does: Bilingual(
        zh: "登记迁出；收到迁入地回执之前仍由主责单位负责", en: "Record that the child moves away; the unit answers until the receipt"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("迁往"), help: Bilingual(zh: "迁往何处", en: "where to").help("place"))
  var to: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  @OptionGroup var when: WhenOption

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.moveAway(number, to: to, note: note, happenedAt: when.happenedAt)
    let due = session.due(event.dueAt, event.dueUnknown)
    try session.output.done(
      Bilingual(
        zh: "已登记案件 \(number) 迁出（\(event.eventID)），回执期限：\(due)。此前仍由主责单位负责。",
        en: "Recorded that the child of \(number) moves away (\(event.eventID)); the receipt is due \(due)."),
      Listing([event], DueEvent.columns))
  }
}
