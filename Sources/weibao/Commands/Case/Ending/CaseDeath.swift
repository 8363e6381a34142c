import ArgumentParser
import Registry

/// `case death NUMBER --note TEXT` · 案件 死亡
struct CaseDeath: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "death", "死亡",
      does: Bilingual(
        zh: "登记死亡；案件封存，由领导小组复核", en: "Record a death; the file stands still until the leading group has reviewed it"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "情况", en: "what is known").help("text"))
  var note: String

  @OptionGroup var when: WhenOption

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.recordDeath(number, note: note, happenedAt: when.happenedAt)
    let due = session.due(event.dueAt, event.dueUnknown)
    try session.output.done(
      Bilingual(
        zh: "已登记死亡（\(event.eventID)），案件 \(number) 封存，复核期限：\(due)。",
        en: "Recorded the death (\(event.eventID)); \(number) stands still, the review is due \(due)."),
      Listing([event], DueEvent.columns))
  }
}
