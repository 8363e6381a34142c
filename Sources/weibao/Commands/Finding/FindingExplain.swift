import ArgumentParser
import Registry

/// `finding explain NUMBER` · 疑似 缘由
struct FindingExplain: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "explain", "缘由",
      does: Bilingual(
        zh: "逐步说明缘由：方案条款、口径、规则、应办事项、主责单位、事件",
        en: "Why it was made: the plan's clause, definition, rule, debt, holder, event"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: .findingNumber)
  var number: String

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.explainFinding(number), FindingReason.columns),
      empty: Bilingual(zh: "没有可说明的。", en: "There is nothing to tell."))
  }
}

extension FindingReason {
  static var columns: [Column<FindingReason>] {
    [
      Column("line", zh: "序号", en: "no.") { $0.line },
      Column("part") { $0.part },
      Column("part_name", zh: "环节", en: "link") { $0.partName },
      Column("what", zh: "内容", en: "what") { $0.what },
      Column("source", zh: "出处", en: "source") { $0.source },
    ]
  }
}
