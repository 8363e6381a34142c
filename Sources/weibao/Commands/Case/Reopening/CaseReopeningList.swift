import ArgumentParser
import Registry

/// `case reopening list [NUMBER]` · 案件 重启申请 列表
struct CaseReopeningList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出重启申请及其答复", en: "List what was asked to be reopened, and the answers"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号；不写为全部", en: "case number; all if not said").help("number"))
  var number: String?

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.reopenings(of: number), Reopening.columns),
      empty: Bilingual(zh: "没有可查看的重启申请。", en: "No asking to reopen that you may see."))
  }
}

extension Reopening {
  fileprivate static var columns: [Column<Reopening>] {
    [
      Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber },
      Column("event_id") { $0.eventID },
      Column("reason") { $0.reason },
      Column("reason_name", zh: "理由", en: "reason") { $0.reasonName },
      Column("asked_by_code") { $0.askedByCode },
      Column("asked_by", zh: "申请单位", en: "asked by") { $0.askedBy },
      Column("asked_at", zh: "申请时间", en: "asked") { $0.askedAt },
      Column("decide_by", zh: "决定期限", en: "decide by") { $0.decideBy.asDeadline },
      Column("granted", zh: "重启", en: "reopened") { $0.granted },
      Column("answered_by_code") { $0.answeredByCode },
      Column("answered_by", zh: "决定单位", en: "decided by") { $0.answeredBy },
      Column("answered_at", zh: "决定时间", en: "decided") { $0.answeredAt },
    ]
  }
}
