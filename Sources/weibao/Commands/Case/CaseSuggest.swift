import ArgumentParser
import Registry

/// `case suggest NUMBER` · 案件 建议
struct CaseSuggest: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "suggest", "建议",
      does: Bilingual(zh: "按属地和职责建议主责单位，并列出条款", en: "Suggest units that the plan points to, each with its clause"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(
    name: .named("单位"),
    help: Bilingual(zh: "另问一个单位：若未列入，说明原因", en: "a unit to ask about: why not, if it is not suggested").help("unit"))
  var unit: String?

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.suggestUnits(number, askingAbout: unit), SuggestedUnit.columns),
      empty: Bilingual(zh: "方案没有指向其他单位。", en: "The plan points to no other unit."))
  }
}

extension SuggestedUnit {
  fileprivate static var columns: [Column<SuggestedUnit>] {
    [
      Column("rank", zh: "次序", en: "rank") { $0.rank },
      Column("unit_code", zh: "代码", en: "code") { $0.unitCode },
      Column("unit_name", zh: "单位", en: "unit") { $0.unit },
      Column("why", zh: "理由", en: "why") { $0.why },
      Column("duty_code", zh: "职责代码", en: "duty") { $0.dutyCode },
      Column("section", zh: "条款", en: "clause") { $0.section },
      Column("phrase", zh: "原文", en: "the plan's words") { $0.phrase },
    ]
  }
}
