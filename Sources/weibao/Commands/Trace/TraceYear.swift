import ArgumentParser
import Registry

/// `trace year YEAR` · 留痕 年度
struct TraceYear: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "year", "年度",
      does: Bilingual(zh: "年度查阅审计：各单位各月看了多少次", en: "The yearly audit of looks, by month and unit"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "年份，如 2026", en: "year, such as 2026").help("year"))
  var year: Int

  @OptionGroup var purpose: PurposeOptions

  var mayBeKept: Bool { purpose.purposeText == nil }

  func run(in session: inout Session) throws {
    let looks = try session.registry.looks(ofYear: year, purpose: purpose.purposeOfLook)
    let most = looks.map(\.dossiers).max() ?? 0
    let bar = Column<LooksOfMonth>(seen: "bar", zh: "查阅", en: "looks") { Bar.of($0.dossiers, in: most, cells: 10) }
    try session.output.show(
      Listing(looks, LooksOfMonth.columns + [bar]), empty: Bilingual(zh: "这一年没有人看过。", en: "Nobody looked in that year.")
    )
  }
}

extension LooksOfMonth {
  fileprivate static var columns: [Column<LooksOfMonth>] {
    [
      Column("month", zh: "月份", en: "month") { $0.month },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("logins", zh: "账号", en: "logins") { $0.logins },
      Column("dossiers", zh: "档案", en: "dossiers") { $0.dossiers },
      Column("revealed", zh: "明文", en: "revealed") { $0.revealed },
      Column("searches", zh: "检索", en: "searches") { $0.searches },
      Column("traces", zh: "留痕", en: "traces") { $0.traces },
      Column("reporters", zh: "报告人", en: "reporters") { $0.reporters },
      Column("broken_glass", zh: "越权", en: "outside its business") { $0.brokenGlass },
      Column("findings", zh: "疑似", en: "findings", leaves: 4) { $0.findings },
      Column("exports", zh: "导出", en: "exports", leaves: 3) { $0.exports },
      Column("other_purposes", zh: "其他目的", en: "other purposes", leaves: 2) { $0.otherPurposes },
    ]
  }
}
