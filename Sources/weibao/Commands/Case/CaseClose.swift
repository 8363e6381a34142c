import ArgumentParser
import Registry

/// `case close NUMBER --reason R --note TEXT` · 案件 拟结案
struct CaseClose: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("close", "拟结案", does: Bilingual(zh: "提出结案，由他人核定", en: "Propose to close a case; somebody else confirms"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("理由"), help: Bilingual(zh: "结案理由，代码或名称", en: "reason, by code or name").help("reason"))
  var reason: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "in words").help("text"))
  var note: String

  @OptionGroup var reasons: ReasonOptions

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let proposed = try session.registry.proposeClosing(number, reason: reason, note: note, reasons: reasons.told)
    try session.output.done(
      Bilingual(
        zh: "已提出结案（\(proposed.eventID)），待核定。", en: "Proposed to close (\(proposed.eventID)); to be confirmed."),
      Listing([proposed], RecordedEvent.columns))
  }
}
