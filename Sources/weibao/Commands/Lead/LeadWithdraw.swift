import ArgumentParser
import Registry

/// `lead withdraw NUMBER` · 线索 撤回
struct LeadWithdraw: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "withdraw", "撤回",
      does: Bilingual(zh: "撤回尚未签收的线索派单", en: "Take back the offer of a lead that is not answered yet"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let at = try session.registry.withdrawLeadOffer(number, note: note)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(zh: "线索 \(number) 的派单已于 \(time) 撤回。", en: "Withdrew the offer of \(number) at \(time)."),
      Listing([LeadDeed(leadNumber: number, at: at)], LeadDeed.columns))
  }
}
