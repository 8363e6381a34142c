import ArgumentParser
import Registry

/// `audit list` · 审计 列表
struct AuditList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出审计及其待办数", en: "List the audits, and how many findings wait"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.audits(), Audit.columns), empty: Bilingual(zh: "没有审计。", en: "There is no audit."))
  }
}

extension Audit {
  static var columns: [Column<Audit>] {
    [
      Column("audit_number", zh: "编号", en: "number") { $0.number },
      Column("scope") { $0.scope },
      Column("scope_name", zh: "范围", en: "scope") { $0.scopeName },
      Column("subject", zh: "对象", en: "of", leaves: 9) { $0.subject },
      Column("since", zh: "自", en: "from", leaves: 7) { $0.since },
      Column("until", zh: "至", en: "until", leaves: 8) { $0.until },
      Column("opened_at", zh: "立项", en: "opened", leaves: 6) { $0.openedAt },
      Column("opened_by_code") { $0.openedByCode },
      Column("opened_by", zh: "审计单位", en: "by", leaves: 2) { $0.openedBy },
      Column("ordered_by_code") { $0.orderedByCode },
      Column("ordered_by", zh: "交办", en: "ordered by", leaves: 1) { $0.orderedBy },
      Column("matters", zh: "事项", en: "matters", leaves: 3) { $0.matters },
      Column("findings", zh: "疑似、待核实", en: "findings") { $0.findings },
      Column("waiting", zh: "待办", en: "waiting") { $0.waiting },
      Column("decided", zh: "已认定", en: "decided", leaves: 5) { $0.decided },
      Column("closed_at", zh: "办结", en: "closed", leaves: 4) { $0.closedAt },
    ]
  }
}
