import ArgumentParser
import Registry

/// `case receipt NUMBER --paper TEXT` · 案件 回执
struct CaseReceipt: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "receipt", "回执", does: Bilingual(zh: "登记迁入地回执，案件终结", en: "Record the receipt from the new place; the case ends"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("书面"), help: Bilingual(zh: "文书名称或文号", en: "its title or number").help("paper"))
  var paper: String

  @OptionGroup var when: WhenOption

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let at = try session.registry.recordReceipt(number, paper: paper, happenedAt: when.happenedAt)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(
        zh: "已登记回执，案件 \(number) 于 \(time) 因迁出终结。",
        en: "Recorded the receipt; \(number) ended at \(time): moved away."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
