import ArgumentParser
import Registry

/// `case refuse NUMBER --note TEXT` · 案件 不同意结案
struct CaseRefuse: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "refuse", "不同意结案",
      does: Bilingual(zh: "不同意他人提出的结案，案件继续", en: "Refuse a closing that somebody else proposed; the case goes on"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "为什么", en: "why").help("text"))
  var note: String

  @OptionGroup var reasons: ReasonOptions

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let at = try session.registry.refuseClosing(number, note: note, reasons: reasons.told)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(zh: "已于 \(time) 不同意结案，案件 \(number) 继续办理。", en: "Refused at \(time); \(number) goes on."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
