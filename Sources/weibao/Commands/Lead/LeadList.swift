import ArgumentParser
import Registry

/// `lead list` · 线索 列表
struct LeadList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出线索，新的在前", en: "List leads, newest first"))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("状态"), help: Bilingual(zh: "状态", en: "status").help("status"))
  var status: String?

  @Option(name: .named("社区"), help: Bilingual(zh: "社区", en: "community").help("community"))
  var community: String?

  @Option(name: .named("条数"), help: Bilingual(zh: "最多列出几条", en: "list at most so many").help("n"))
  var limit: Count?

  func run(in session: inout Session) throws {
    let leads = try session.registry.leads(status: status, community: community, limit: limit?.number)
    try session.output.show(
      Listing(leads.rows, Lead.columns), empty: Bilingual(zh: "没有符合条件的线索。", en: "No lead matches."),
      total: leads.total)
  }
}

extension Lead {
  static var columns: [Column<Lead>] {
    [
      Column("lead_number", zh: "线索编号", en: "lead") { $0.leadNumber },
      Column("status") { $0.status },
      Column("status_name", zh: "状态", en: "status") { $0.statusName },
      Column("danger", zh: "危险", en: "danger", leaves: 7) { $0.danger },
      Column("community", zh: "社区", en: "community") { $0.community },
      Column("territory_code") { $0.territoryCode },
      Column("holder_code") { $0.holderCode },
      Column("holder", zh: "责任单位", en: "holder") { $0.holder },
      Column("recorded_at", zh: "登记时间", en: "recorded", leaves: 1) { $0.recordedAt },
      Column("screen_due_at", zh: "筛查期限", en: "screen by") { $0.screenDueAt.asDeadline },
      Column("overdue", zh: "超期", en: "overdue", leaves: 2) { $0.overdue },
      Column("case_number", zh: "案件编号", en: "case", leaves: 6) { $0.caseNumber },
      Column("offered_to_code") { $0.offeredToCode },
      Column("offered_to", zh: "待签收", en: "offered to", leaves: 4) { $0.offeredTo },
      Column("answer_due_at", zh: "签收期限", en: "answer by", leaves: 3) { $0.answerDueAt.asDeadline },
      Column("same_child_number", zh: "同一儿童", en: "same child", leaves: 5) { $0.sameChildNumber },
      Column("complains_of") { $0.complainsOf },
    ]
  }
}
