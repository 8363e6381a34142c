import ArgumentParser
import Registry

/// `audit diff FORMER LATTER` · 审计 比对
struct AuditDiff: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("diff", "比对", does: Bilingual(zh: "比对两次审计的差异", en: "What a later audit finds that an earlier one did not"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "较早的审计", en: "the earlier audit").help("former"))
  var former: String

  @Argument(help: Bilingual(zh: "较晚的审计", en: "the later audit").help("latter"))
  var latter: String

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.compareAudits(former, latter), AuditChange.columns),
      empty: Bilingual(zh: "没有差异。", en: "There is no difference."))
  }
}

extension AuditChange {
  fileprivate static var columns: [Column<AuditChange>] {
    [
      Column("change") { $0.change },
      Column("change_name", zh: "变化", en: "change") { $0.changeName },
      Column("code") { $0.code },
      Column("name", zh: "疑似问题", en: "finding") { $0.name },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("number", zh: "案件或线索", en: "case or lead") { $0.number },
      Column("former_finding", zh: "原编号", en: "formerly") { $0.formerFinding },
      Column("latter_finding", zh: "现编号", en: "now") { $0.latterFinding },
      Column("former_minutes", zh: "原时长", en: "time then") { $0.formerMinutes.map(Minutes.init) },
      Column("latter_minutes", zh: "现时长", en: "time now") { $0.latterMinutes.map(Minutes.init) },
    ]
  }
}
