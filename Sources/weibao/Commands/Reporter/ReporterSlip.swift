import ArgumentParser
import Registry

/// `reporter slip NUMBER CODE` · 报告人 回执
struct ReporterSlip: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "slip", "回执", does: Bilingual(zh: "凭回执口令查询匿名报告办到哪一步", en: "How far an anonymous report has come, by its slip"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @Argument(help: Bilingual(zh: "回执口令", en: "code word of the slip").help("code"))
  var code: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let state = try session.registry.reportState(number, code: code)
    try session.output.done(
      Bilingual(zh: "\(number)：\(state.statusName ?? "")。", en: "\(number): \(state.statusName ?? "")."),
      Listing([state], ReportState.columns))
  }
}

extension ReportState {
  fileprivate static var columns: [Column<ReportState>] {
    [Column("status") { $0.status }, Column("status_name") { $0.statusName }]
  }
}
