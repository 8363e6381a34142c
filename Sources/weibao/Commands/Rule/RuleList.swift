import ArgumentParser
import Registry

/// `rule list` · 规则 列表
struct RuleList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "list", "列表", does: Bilingual(zh: "列出现行时限规则及其依据", en: "List the deadline rules in force, and what they rest on"))
  }

  @OptionGroup var common: CommonOptions

  @Flag(
    name: .named("全部"),
    help: Bilingual(zh: "也列出已失效的和尚未启用的", en: "also those that hold no more or are not in use yet").help())
  var all = false

  @Option(name: .named("事项"), help: Bilingual(zh: "应办事项，代码或名称", en: "what is owed, by code or name").help("kind"))
  var kind: String?

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.rules(kind: kind, withFormer: all), Rule.columns),
      empty: Bilingual(zh: "没有符合条件的规则。", en: "No rule matches."))
  }
}

extension Rule {
  static var columns: [Column<Rule>] {
    [
      Column("kind", zh: "事项", en: "kind") { $0.kind },
      Column("kind_name") { $0.kindName },
      Column("starts_when") { $0.startsWhen },
      Column("risk") { $0.risk },
      Column("risk_name", zh: "风险", en: "risk", leaves: 6) { $0.riskName },
      Column("tier", zh: "层级", en: "tier", leaves: 4) { $0.tier },
      Column("owed_by", zh: "由谁办", en: "owed by") { $0.owedBy },
      Column("amount") { $0.amount },
      Column("time_unit") { $0.timeUnit },
      Column("clock") { $0.clock },
      Column("rule", zh: "规则", en: "rule") { $0.rule },
      Column("source") { $0.source },
      Column("shown_as") { $0.shownAs },
      Column("shown_as_name", zh: "性质", en: "shown as", leaves: 5) { $0.shownAsName },
      Column("valid_from", zh: "自", en: "from", leaves: 2) { $0.validFrom },
      Column("valid_until", zh: "至", en: "until", leaves: 1) { $0.validUntil },
      Column("in_use", zh: "已启用", en: "in use", leaves: 3) { $0.inUse },
    ]
  }
}
