import ArgumentParser
import Registry

/// `dossier sheet NUMBER` · 档案 告知单
struct DossierSheet: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "sheet", "告知单",
      does: Bilingual(zh: "给监护人看的告知单：不含报告人与安置地点", en: "What a guardian is shown: not who reported, nor a placement"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  func run(in session: inout Session) throws {
    let lines = try session.registry.guardianSheet(number)
    try session.output.show(
      Listing(lines, SheetLine.columns), empty: Bilingual(zh: "没有内容。", en: "There is nothing to show."))
  }
}

extension SheetLine {
  fileprivate static var columns: [Column<SheetLine>] {
    [Column("item", zh: "项目", en: "item") { $0.item }, Column("value", zh: "内容", en: "value") { $0.value }]
  }
}
