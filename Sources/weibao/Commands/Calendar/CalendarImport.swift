import ArgumentParser
import Registry

/// `calendar import FILE` · 日历 载入
struct CalendarImport: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "import", "载入",
      does: Bilingual(
        zh: "载入一年的放假调休安排，并补定因此未定的期限", en: "Load a year of holidays; what waited for it gets its deadline"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: Bilingual(
      zh: "CSV 文件：day,name,is_off_day[,source]", en: "CSV file: day,name,is_off_day[,source]"
    ).help("file"))
  var file: String

  @Option(
    name: .named("依据"),
    help: Bilingual(zh: "所依通知；文件中没有时须写", en: "the notice, where the file does not tell it").help("text"))
  var source: String?

  @Flag(name: .named("试算"), help: Bilingual(zh: "只列出结果，不载入", en: "only tell what would come of it").help())
  var dryRun = false

  func run(in session: inout Session) throws {
    let loaded = try session.registry.importCalendar(
      try TextFile.text(at: file), source: source, dryRun: dryRun)
    if dryRun {
      return try session.output.done(
        Bilingual(
          zh: "将载入 \(loaded.year) 年 \(loaded.days) 天，补定期限 \(loaded.deadlines) 项；什么也没有做。",
          en:
            "Would load \(loaded.days) days of \(loaded.year), deadlines given: \(loaded.deadlines); nothing was done."),
        Listing([loaded], ImportedYear.columns))
    }
    try session.output.done(
      Bilingual(
        zh: "已载入 \(loaded.year) 年 \(loaded.days) 天；补定期限 \(loaded.deadlines) 项。",
        en: "Loaded \(loaded.days) days of \(loaded.year); deadlines given: \(loaded.deadlines)."),
      Listing([loaded], ImportedYear.columns))
  }
}

extension ImportedYear {
  fileprivate static var columns: [Column<ImportedYear>] {
    [Column("year") { $0.year }, Column("days") { $0.days }, Column("deadlines") { $0.deadlines }]
  }
}
