import ArgumentParser
import Registry

/// `calendar show [YEAR]` · 日历 查看
struct CalendarShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "show", "查看", does: Bilingual(zh: "查看已载入的年份，或某年的放假调休", en: "Show the years that are loaded, or the days of one"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "年份；不写为各年", en: "the year; all years if not said").help("year"))
  var year: Count?

  func run(in session: inout Session) throws {
    guard let year else {
      return try session.output.show(
        Listing(try session.registry.calendarYears(), CalendarYear.columns),
        empty: Bilingual(zh: "没有载入任何年份。", en: "No year is loaded."))
    }
    try session.output.show(
      Listing(try session.registry.calendarDays(year: year.number), CalendarDay.columns),
      empty: Bilingual(zh: "\(year.number) 年没有载入。", en: "The year \(year.number) is not loaded."))
  }
}

extension CalendarYear {
  fileprivate static var columns: [Column<CalendarYear>] {
    [
      Column("year", zh: "年份", en: "year") { $0.year },
      Column("days_off", zh: "放假天数", en: "days off") { $0.daysOff },
      Column("days_made_up", zh: "调休上班天数", en: "days made up") { $0.daysMadeUp },
      Column("source", zh: "依据", en: "source") { $0.source },
      Column("loaded_at", zh: "载入时间", en: "loaded") { $0.loadedAt },
      Column("loaded_by", zh: "载入人", en: "by") { $0.loadedBy },
    ]
  }
}

extension CalendarDay {
  fileprivate static var columns: [Column<CalendarDay>] {
    [
      Column("year") { $0.year },
      Column("day", zh: "日期", en: "day") { $0.day },
      Column("name", zh: "节日", en: "holiday") { $0.name },
      Column("worked") { $0.isWorked },
      Column("worked_name", zh: "安排", en: "worked") { $0.workedName },
      Column("source") { $0.source },
    ]
  }
}
