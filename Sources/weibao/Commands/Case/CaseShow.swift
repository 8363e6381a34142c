import ArgumentParser
import Registry

/// `case show NUMBER [--at TIME]` · 案件 查看
struct CaseShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "show", "查看",
      does: Bilingual(
        zh: "查看案件：谁负责、谁协办、待签收、应办事项", en: "Show a case: who answers and helps, what is offered, what is owed"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(
    name: .named("时间"),
    help: Bilingual(
      zh: "只看当时的情况，如 \"2026-07-01 15:00\"", en: "as it stood then, such as \"2026-07-01 15:00\""
    ).help("time"))
  var at: String?

  func run(in session: inout Session) throws {
    if let at {
      try session.output.show(AsOf.report(try session.registry.caseFacts(number, at: at)))
      return
    }
    guard let file = try session.registry.caseFile(number) else { throw Complaint.noSuchCase(number) }
    let summary = Listing([file.summary], Case.facts)
    try session.output.show(
      Report(
        facts: summary,
        sections: [
          Report.Section(
            key: "responsibilities", title: Bilingual(zh: "主责经过", en: "Who answered and answers"),
            listing: Listing(file.holders, Responsibility.columns)),
          Report.Section(
            key: "officers", title: Bilingual(zh: "承办人", en: "Who works and worked on it"),
            listing: Listing(file.officers, Officer.columnsInCase)),
          Report.Section(
            key: "supports", title: Bilingual(zh: "协办单位", en: "Who helps and helped"),
            listing: Listing(file.supports, Support.columnsInCase)),
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
  static func noSuchCase(_ number: String) -> Complaint {
    Complaint(
      .refused, Bilingual(zh: "没有案件 \(number)，或您不能查看。", en: "There is no case \(number), or you may not see it."),
      hint: Standing.isLead(number)
        ? Bilingual(zh: "这是线索编号：线索 查看 \(number)", en: "This is the number of a lead: lead show \(number)")
        : Bilingual(zh: "用 案件 列表 查看有哪些案件。", en: "See which cases there are with: case list"))
  }
}
