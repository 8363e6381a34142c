import ArgumentParser
import Registry

/// `audit street --period A..B` · 审计 街道
struct AuditStreet: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "street", "街道",
      does: Bilingual(
        zh: "各单位履责比较，按方案所列顺序，不排名", en: "How the units did over a period, in the plan's order; no ranking"))
  }

  @OptionGroup var common: CommonOptions

  @Option(
    name: .named("期间"),
    help: Bilingual(zh: "起止日期：2026-01-01..2026-06-30", en: "days: 2026-01-01..2026-06-30").help("from..to"))
  var period: Period

  @Option(name: .named("社区"), help: Bilingual(zh: "只算此社区的事项", en: "only matters of this community").help("community"))
  var community: String?

  func run(in session: inout Session) throws {
    let figures = try session.registry.unitFigures(since: period.since, until: period.until, community: community)
    try session.output.show(
      Listing(figures, UnitFigures.columns),
      empty: Bilingual(zh: "期间内没有数据。", en: "There is nothing in the period."))
  }
}

extension UnitFigures {
  static var columns: [Column<UnitFigures>] {
    [
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("response", zh: "签收按时/应签收", en: "answered in time/of") { "\($0.answeredInTime)/\($0.offers)" },
      Column("response_rate", zh: "率", en: "rate") { $0.responseRate },
      Column("response_at_least", zh: "至少", en: "at least") { $0.responseAtLeast },
      Column("on_time", zh: "按时/到期", en: "on time/of") { "\($0.onTime)/\($0.debts)" },
      Column("on_time_rate", zh: "率", en: "rate") { $0.onTimeRate },
      Column(seen: "bar", zh: "按时率", en: "on time") { Bar.of($0.onTime, in: $0.debts, cells: 10) },
      Column("on_time_at_least", zh: "至少", en: "at least") { $0.onTimeAtLeast },
      Column("resolution", zh: "结案/主责", en: "closed/held") { "\($0.resolved)/\($0.cases)" },
      Column("resolution_rate", zh: "率", en: "rate") { $0.resolutionRate },
      Column("resolution_at_least", zh: "至少", en: "at least") { $0.resolutionAtLeast },
      Column("returned", zh: "退回", en: "returned") { $0.returned },
      Column("passed_on", zh: "移交", en: "passed on") { $0.passedOn },
      Column("median_answer_minutes", zh: "签收中位", en: "median answer") { $0.medianAnswerMinutes.map(Minutes.init) },
      Column("unsigned_minutes", zh: "逾期未签收", en: "unsigned") { Minutes(count: $0.unsignedMinutes) },
      Column("late_minutes", zh: "归其超期", en: "late") { Minutes(count: $0.lateMinutes) },
      Column("decided", zh: "已认定", en: "decided") { $0.decided },
      Column("findings_open") { $0.findingsOpen },
    ]
  }
}
