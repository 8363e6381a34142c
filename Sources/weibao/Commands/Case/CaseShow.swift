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

  @OptionGroup var then: AtOption

  func run(in session: inout Session) throws {
    if let at = then.at {
      try session.output.show(AsOf.report(try session.registry.caseFacts(number, at: at)))
      return
    }
    guard let file = try session.registry.caseFile(number) else { throw Complaint.noSuchCase(number) }
    let summary = Listing([file.summary], Case.facts)
    try session.output.show(
      Report(
        facts: summary,
        sections: [
          .holders(file.holders),
          Report.Section(
            key: "officers", title: Bilingual(zh: "承办人", en: "Who works and worked on it"),
            listing: Listing(file.officers, Officer.columnsInCase)),
          Report.Section(
            key: "supports", title: Bilingual(zh: "协办单位", en: "Who helps and helped"),
            listing: Listing(file.supports, Support.columnsInCase)),
          .offers(file.offers),
          .obligations(file.obligations),
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
        : Bilingual(zh: "用“案件 列表”查看有哪些案件。", en: "See which cases there are with: case list"))
  }
}
