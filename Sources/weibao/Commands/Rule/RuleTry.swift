import ArgumentParser
import Registry

/// `rule try FILE --period A..B` · 规则 试算
struct RuleTry: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "try", "试算",
      does: Bilingual(
        zh: "按拟定规则试算过去：谁会超期，每人每周走访几小时；不作改动",
        en: "Replay the past under proposed rules: who would be late, hours of visits; stores nothing"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: Bilingual(
      zh: "CSV 文件：kind,amount,time_unit[,risk,tier,starts_when]",
      en: "CSV file: kind,amount,time_unit[,risk,tier,starts_when]"
    ).help("file"))
  var file: String

  @Option(
    name: .named("期间"),
    help: Bilingual(zh: "起止日期：2026-01-01..2026-06-30", en: "days: 2026-01-01..2026-06-30").help("from..to"))
  var period: Period

  @Flag(name: .named("全部"), help: Bilingual(zh: "也列出没有变化的", en: "also where nothing would change").help())
  var all = false

  func run(in session: inout Session) throws {
    let rules = CSVText(try TextFile.text(at: file)).objects(in: session.zone)
    let trials = try session.registry.tryRules(rules, since: period.since, until: period.until)
    let shown = all ? trials : trials.filter(\.changes)
    try session.output.show(
      Listing(shown, RuleTrial.columns), empty: Bilingual(zh: "不会有变化。", en: "Nothing would change."))
  }
}

/// Two days, `2026-01-01..2026-06-30`.
struct Period: ExpressibleByArgument, Equatable {
  let since, until: String

  init?(argument: String) {
    let days = argument.split(separator: "..", omittingEmptySubsequences: false)
    guard days.count == 2, !days[0].isEmpty, !days[1].isEmpty else { return nil }
    (since, until) = (String(days[0]), String(days[1]))
  }
}

extension RuleTrial {
  /// Whether the proposed rules would have made a difference.
  fileprivate var changes: Bool { late != wouldBeLate || unknown > 0 || hoursAWeek != wouldBeHoursAWeek }

  fileprivate static var columns: [Column<RuleTrial>] {
    [
      Column("kind") { $0.kind },
      Column("kind_name", zh: "事项", en: "what is owed") { $0.kindName },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("obligations", zh: "件数", en: "owed") { $0.obligations },
      Column("late", zh: "原超期", en: "late") { $0.late },
      Column("would_be_late", zh: "将超期", en: "would be late") { $0.wouldBeLate },
      Column("unknown", zh: "期限未知", en: "unknown") { $0.unknown },
      Column("officers", zh: "人员", en: "officers") { $0.officers },
      Column("hours_a_week", zh: "原每人每周小时", en: "hours a week each") { $0.hoursAWeek },
      Column("would_be_hours_a_week", zh: "将每人每周小时", en: "would be") { $0.wouldBeHoursAWeek },
      Column("hours_rest_on", zh: "小时依据", en: "hours rest on") { $0.hoursRestOn },
    ]
  }
}
