import ArgumentParser
import Registry

/// `plan show [CLAUSE]` · 方案 查看
struct PlanShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("show", "查看", does: Bilingual(zh: "查看现行方案，可只看一条", en: "Show the plan in force, or one clause of it"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "条款，如 三(二)", en: "clause, such as 三(二)").help("clause"))
  var clause: String?

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.planClauses(clause), PlanClause.columns),
      empty: Bilingual(zh: "没有这一条。", en: "There is no such clause."))
  }
}

extension PlanClause {
  fileprivate static var columns: [Column<PlanClause>] {
    [
      Column("clause", zh: "条款", en: "clause") { $0.clause },
      Column("heading", zh: "标题", en: "heading") { $0.heading },
      Column("body", zh: "内容", en: "text") { $0.body },
    ]
  }
}
