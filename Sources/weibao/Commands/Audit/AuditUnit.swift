import ArgumentParser
import Registry

/// `audit unit UNIT --period A..B` · 审计 单位
struct AuditUnit: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("unit", "单位", does: Bilingual(zh: "一个单位在期间内的履责数据", en: "How a unit did over a period"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "单位，代码或名称", en: "unit, by code or name").help("unit"))
  var unit: String

  @Option(
    name: .named("期间"),
    help: Bilingual(zh: "起止日期：2026-01-01..2026-06-30", en: "days: 2026-01-01..2026-06-30").help("from..to"))
  var period: Period

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(
        try session.registry.unitFigures(since: period.since, until: period.until, unit: unit), UnitFigures.columns),
      empty: Bilingual(zh: "期间内没有该单位的数据。", en: "There is nothing of this unit in the period."))
  }
}
