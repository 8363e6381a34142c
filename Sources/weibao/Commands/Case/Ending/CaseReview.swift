import ArgumentParser
import Registry

/// `case review NUMBER --note TEXT` · 案件 复核
struct CaseReview: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "review", "复核",
      does: Bilingual(zh: "领导小组复核死亡案件并作出结论，案件终结", en: "Conclude the review after a death; the case ends"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "结论", en: "the conclusion").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let at = try session.registry.concludeReview(number, note: note)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(
        zh: "已复核，案件 \(number) 于 \(time) 终结。",
        en: "Reviewed; \(number) ended at \(time)."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
