import ArgumentParser
import Registry

/// `lead accept NUMBER` · 线索 签收
struct LeadAccept: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("accept", "签收", does: Bilingual(zh: "签收派给本单位的线索", en: "Take over a lead offered to your unit"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  func run(in session: inout Session) throws {
    let since = try session.registry.acceptLead(number)
    let time = session.zone.minute(since)
    try session.output.done(
      Bilingual(zh: "线索 \(number) 自 \(time) 起由本单位负责。", en: "Your unit answers for \(number) since \(time)."),
      Listing([LeadDeed(leadNumber: number, at: since)], LeadDeed.columns))
  }
}
