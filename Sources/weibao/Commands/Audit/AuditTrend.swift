import ArgumentParser
import Registry

/// `audit trend --period A..B` · 审计 趋势
struct AuditTrend: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("trend", "趋势", does: Bilingual(zh: "逐月趋势：到期、按时、立案", en: "Month by month: owed, met in time, cases opened"))
  }

  @OptionGroup var common: CommonOptions

  @Option(
    name: .named("期间"),
    help: Bilingual(zh: "起止日期：2026-01-01..2026-06-30", en: "days: 2026-01-01..2026-06-30").help("from..to"))
  var period: Period

  @Option(name: .named("社区"), help: Bilingual(zh: "只算此社区的事项", en: "only matters of this community").help("community"))
  var community: String?

  func run(in session: inout Session) throws {
    let months = try session.registry.trend(since: period.since, until: period.until, community: community)
    try session.output.show(
      Listing(months, MonthFigures.columns), empty: Bilingual(zh: "期间内没有数据。", en: "There is nothing in the period."))
  }
}

extension MonthFigures {
  fileprivate static var columns: [Column<MonthFigures>] {
    [
      Column("month", zh: "月份", en: "month") { $0.month },
      Column("debts", zh: "到期", en: "fell due") { $0.debts },
      Column("on_time", zh: "按时", en: "on time") { $0.onTime },
      Column("on_time_rate", zh: "率", en: "rate") { $0.onTimeRate },
      Column(seen: "bar", zh: "按时率", en: "on time") { Bar.of($0.onTime, in: $0.debts) },
      Column("cases", zh: "立案", en: "opened") { $0.cases },
    ]
  }
}
