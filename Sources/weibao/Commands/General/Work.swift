import ArgumentParser
import Registry

/// `work` · 今日
struct Work: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "work", "今日", "inbox",
      does: Bilingual(zh: "列出待本单位办理的事项，急事在前", en: "List what waits for your unit, the most urgent first"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.myWork(), WorkItem.columns),
      empty: Bilingual(zh: "没有待办事项。", en: "Nothing waits for your unit."))
  }
}

extension WorkItem {
  fileprivate static var columns: [Column<WorkItem>] {
    [
      Column("urgency", zh: "紧急程度", en: "urgency") { $0.urgency },
      Column("kind") { $0.kind },
      Column("kind_name", zh: "事项", en: "kind") { $0.kindName },
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("due_at", zh: "期限", en: "due") { $0.dueAt },
      Column("overdue", zh: "超期", en: "overdue") { $0.overdue },
      Column("what", zh: "要做什么", en: "what") { $0.what },
      Column("risk_name", zh: "风险", en: "risk") { $0.riskName },
      Column("community", zh: "社区", en: "community") { $0.community },
      Column("next_command", zh: "命令", en: "command") { $0.nextCommand },
    ]
  }
}
