import ArgumentParser
import Registry

/// `case confirm NUMBER` · 案件 结案
struct CaseConfirm: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("confirm", "结案", does: Bilingual(zh: "核定他人提出的结案", en: "Confirm a closing that somebody else proposed"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  @OptionGroup var reasons: ReasonOptions

  var mayBeKept: Bool { note == nil && !reasons.areTold }

  func run(in session: inout Session) throws {
    let at = try session.registry.confirmClosing(number, note: note, reasons: reasons.told)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(zh: "案件 \(number) 已于 \(time) 结案。", en: "Closed \(number) at \(time)."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
