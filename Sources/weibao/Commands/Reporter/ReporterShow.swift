import ArgumentParser
import Registry

/// `reporter show NUMBER --purpose PURPOSE` · 报告人 查看
struct ReporterShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "show", "查看",
      does: Bilingual(
        zh: "查看报告人：仅登记账号与保管人，留下查阅记录", en: "See who reported: who took the report, and the keeper; leaves a trace"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @OptionGroup var purpose: PurposeOptions

  var mayBeKept: Bool { purpose.purposeText == nil }

  func run(in session: inout Session) throws {
    let reporter = try session.registry.reporter(of: number, purpose: purpose.purposeOfLook)
    try session.output.show(facts: Listing([reporter], Reporter.columns))
  }
}

extension Reporter {
  fileprivate static var columns: [Column<Reporter>] {
    [
      Column("name", zh: "姓名", en: "name") { $0.name },
      Column("phone", zh: "电话", en: "telephone") { $0.phone },
      Column("has_slip", zh: "匿名（持回执）", en: "anonymous, with a slip") { $0.hasSlip },
    ]
  }
}
