import ArgumentParser
import Registry

/// `audit definitions` · 审计 口径
struct AuditDefinitions: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "definitions", "口径",
      does: Bilingual(zh: "列出疑似问题的认定口径、阈值及依据", en: "List what counts as which finding, and its source"))
  }

  @OptionGroup var common: CommonOptions

  @Flag(name: .named("全部"), help: Bilingual(zh: "也列出历次版本", en: "former versions too").help())
  var all = false

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.findingDefinitions(withFormer: all), FindingDefinition.columns),
      empty: Bilingual(zh: "没有口径。", en: "There is no definition."))
  }
}

extension FindingDefinition {
  static var columns: [Column<FindingDefinition>] {
    [
      Column("code", zh: "代码", en: "code") { $0.code },
      Column("name", zh: "名称", en: "name") { $0.name },
      Column("weight") { $0.weight },
      Column("weight_name", zh: "性质", en: "weight") { $0.weightName },
      Column("amount", zh: "阈值", en: "threshold") { $0.amount },
      Column("measured_in") { $0.measuredIn },
      Column("measured_in_name", zh: "计", en: "in") { $0.measuredInName },
      Column("sentence") { $0.sentence },
      Column("clause", zh: "条款", en: "clause") { $0.clause },
      Column("phrase", zh: "原文", en: "the plan's words") { $0.phrase },
      Column("source") { $0.source },
      Column("shown_as") { $0.shownAs },
      Column("shown_as_name", zh: "来源", en: "shown as") { $0.shownAsName },
      Column("since", zh: "自", en: "from") { $0.since },
      Column("until", zh: "至", en: "until") { $0.until },
    ]
  }
}
