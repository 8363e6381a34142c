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

  @OptionGroup var then: AtOption

  func run(in session: inout Session) throws {
    if let at = then.at {
      try session.output.show(AsOf.report(try session.registry.leadFacts(lead, at: at)))
      return
    }
    guard let file = try session.registry.leadFile(lead) else { throw Complaint.noSuchLead(lead) }
    let summary = Listing([file.summary], Lead.columns)
    try session.output.show(
      Report(
        facts: summary,
        sections: [.holders(file.holders), .offers(file.offers), .obligations(file.obligations)],
        flat: summary))
  }
}

extension Complaint {
  /// Hidden and absent get the same words.
  static func noSuchLead(_ number: String) -> Complaint {
    Complaint(
      .refused, Bilingual(zh: "没有线索 \(number)，或您不能查看。", en: "There is no lead \(number), or you may not see it."),
      hint: Standing.isLead(number)
        ? Bilingual(zh: "用“线索 列表”查看有哪些线索。", en: "See which leads there are with: lead list")
        : Bilingual(zh: "线索编号以 L 开头；案件用 案件 查看", en: "The number of a lead begins with L; a case: case show"))
  }
}
