import ArgumentParser
import Registry

/// `case reopening refuse NUMBER --note TEXT` · 案件 重启申请 不同意
struct CaseReopeningRefuse: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "refuse", "不同意",
      does: Bilingual(
        zh: "不同意他人提出的重启，案件仍为结案", en: "Refuse to reopen what somebody else asked for; the case stays closed"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "为什么", en: "why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let at = try session.registry.refuseReopening(number, note: note)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(zh: "已于 \(time) 不同意重启，案件 \(number) 仍为结案。", en: "Refused at \(time); \(number) stays closed."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
