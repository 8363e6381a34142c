import ArgumentParser
import Registry

/// `case unseen` · 案件 未见
struct CaseUnseen: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "unseen", "未见",
      does: Bilingual(zh: "按多少天没有见到本人列出在办案件", en: "List open cases by the days since any unit last saw the child"))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("社区"), help: Bilingual(zh: "社区", en: "community").help("community"))
  var community: String?

  @Option(name: .named("单位"), help: Bilingual(zh: "主责单位，代码或名称", en: "unit that answers, by code or name").help("unit"))
  var holder: String?

  @Option(name: .named("条数"), help: Bilingual(zh: "最多列出几条", en: "list at most so many").help("n"))
  var limit: Count?

  func run(in session: inout Session) throws {
    let cases = try session.registry.unseenCases(community: community, holder: holder, limit: limit?.number)
    let longest = cases.rows.map(\.days).max() ?? 0
    let bar = Column<UnseenCase>(seen: "bar", zh: "多久未见", en: "unseen for") { unseen in
      Bar.of(unseen.days, in: longest, cells: 10)
    }
    try session.output.show(
      Listing(cases.rows, UnseenCase.columns + [bar]), empty: Bilingual(zh: "没有符合条件的案件。", en: "No case matches."),
      total: cases.total)
  }
}

extension UnseenCase {
  fileprivate static var columns: [Column<UnseenCase>] {
    [
      Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber },
      Column("risk_name", zh: "风险", en: "risk") { $0.riskName },
      Column("community", zh: "社区", en: "community") { $0.community },
      Column("holder_code") { $0.holderCode },
      Column("holder", zh: "主责单位", en: "holder") { $0.holder },
      Column("last_seen_at", zh: "上次见到", en: "last seen") { $0.lastSeenAt },
      Column("days", zh: "天数", en: "days") { $0.days },
    ]
  }
}
