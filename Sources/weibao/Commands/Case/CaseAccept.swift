import ArgumentParser
import Registry

/// `case accept NUMBER` · 案件 签收
struct CaseAccept: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("accept", "签收", does: Bilingual(zh: "签收派给本单位的案件", en: "Take over a case offered to your unit"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @OptionGroup var paper: OnBehalfOptions

  func run(in session: inout Session) throws {
    let since = try session.registry.acceptCase(number, onBehalf: paper.onBehalf)
    let time = session.zone.minute(since)
    try session.output.done(
      paper.onBehalfOf.map {
        Bilingual(zh: "案件 \(number) 自 \(time) 起由 \($0) 负责。", en: "\($0) answers for \(number) since \(time).")
      } ?? Bilingual(zh: "案件 \(number) 自 \(time) 起由本单位负责。", en: "Your unit answers for \(number) since \(time)."),
      Listing([Deed(caseNumber: number, at: since)], Deed.columns))
  }
}

extension OnBehalfOptions {
  var onBehalf: OnBehalf { OnBehalf(unit: onBehalfOf, paper: paper, heardAt: heardAt) }
}
