import ArgumentParser
import Registry

/// `case withdraw NUMBER` · 案件 撤回
struct CaseWithdraw: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("withdraw", "撤回", does: Bilingual(zh: "撤回尚未签收的派单", en: "Take back an offer that is not answered yet"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let at = try session.registry.withdrawOffer(number, note: note)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(zh: "案件 \(number) 的派单已于 \(time) 撤回。", en: "Withdrew the offer of \(number) at \(time)."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
