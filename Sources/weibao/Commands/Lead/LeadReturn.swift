import ArgumentParser
import Registry

/// `lead return NUMBER --reason R --duty D --note TEXT` · 线索 退回
struct LeadReturn: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "return", "退回",
      does: Bilingual(zh: "退回派给本单位的线索，写明理由和所依职责", en: "Return a lead offered to your unit, with reason and duty"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @Option(name: .named("理由"), help: Bilingual(zh: "退回理由，代码或名称", en: "reason, by code or name").help("reason"))
  var reason: String

  @Option(name: .named("职责"), help: Bilingual(zh: "所依据的职责代码", en: "code of the duty it goes by").help("duty"))
  var duty: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "in words").help("text"))
  var note: String

  @OptionGroup var sure: SureOption

  var mayBeKept: Bool { false }

  /// Asks where the duty list says otherwise.
  func question(in session: inout Session) throws -> Question? {
    guard !sure.yes else { return nil }
    return try session.registry.checkLeadReturn(number, reason: reason, duty: duty).question
  }

  func run(in session: inout Session) throws {
    let returned = try session.registry.returnLead(number, reason: reason, duty: duty, note: note)
    let matter = Bilingual(zh: "线索 \(number)", en: number)
    try session.output.done(
      returned.sentence(of: matter, in: session.zone), Listing([returned], ReturnedOffer.columns))
  }
}
