import ArgumentParser
import Registry

/// `lead show LEAD [--at TIME]` · 线索 查看
struct LeadShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "show", "查看",
      does: Bilingual(zh: "查看线索：谁负责、待签收、应办事项", en: "Show a lead: who answers, what is offered, what is owed"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var lead: String

  @Option(
    name: .named("时间"),
    help: Bilingual(
      zh: "只看当时的情况，如 \"2026-07-01 15:00\"", en: "as it stood then, such as \"2026-07-01 15:00\""
    ).help("time"))
  var at: String?

  func run(in session: inout Session) throws {
    if let at {
      try session.output.show(AsOf.report(try session.registry.leadFacts(lead, at: at)))
      return
    }
    guard let file = try session.registry.leadFile(lead) else { throw Complaint.noSuchLead(lead) }
    let summary = Listing([file.summary], Lead.columns)
    try session.output.show(
      Report(
        facts: summary,
        sections: [
          Report.Section(
            key: "responsibilities", title: Bilingual(zh: "负责经过", en: "Who answered and answers"),
            listing: Listing(file.holders, Responsibility.columns)),
          Report.Section(
            key: "offers", title: Bilingual(zh: "派单与答复", en: "Offers and answers"),
            listing: Listing(file.offers, Offer.columns)),
          Report.Section(
            key: "obligations", title: Bilingual(zh: "应办事项", en: "What is owed"),
            listing: Listing(file.obligations, Obligation.columns)),
        ],
        flat: summary))
  }
}

extension Complaint {
  /// Hidden and absent get the same words.
  static func noSuchLead(_ number: String) -> Complaint {
    Complaint(
      .refused, Bilingual(zh: "没有线索 \(number)，或您不能查看。", en: "There is no lead \(number), or you may not see it."),
      hint: Standing.isLead(number)
        ? Bilingual(zh: "用 线索 列表 查看有哪些线索。", en: "See which leads there are with: lead list")
        : Bilingual(zh: "线索编号以 L 开头；案件用 案件 查看", en: "The number of a lead begins with L; a case: case show"))
  }
}
