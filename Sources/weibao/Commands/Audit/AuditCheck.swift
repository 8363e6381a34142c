import ArgumentParser
import Registry

/// `audit check NUMBER` · 审计 演算
struct AuditCheck: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "check", "演算",
      does: Bilingual(zh: "按立项时所依据的记录重新演算，逐项比对", en: "Ask the audit's question again, from what it knew, and compare"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "审计编号", en: "number of the audit").help("audit"))
  var number: String

  func run(in session: inout Session) throws {
    let check = try session.registry.checkAudit(number)
    try session.output.done(
      check.different == 0
        ? Bilingual(zh: "一致：\(check.frozen) 项逐项相同。", en: "The same: \(check.frozen) findings, each alike.")
        : Bilingual(
          zh: "不一致：冻结 \(check.frozen) 项，重新演算得 \(check.foundAgain) 项，\(check.different) 项不同。请报告系统管理员。",
          en: """
            Different: \(check.frozen) frozen, \(check.foundAgain) found again, \(check.different) not alike. Tell the administrator.
            """),
      Listing([check], AuditRecheck.columns))
  }
}

extension AuditRecheck {
  fileprivate static var columns: [Column<AuditRecheck>] {
    [
      Column("frozen") { $0.frozen }, Column("found_again") { $0.foundAgain }, Column("different") { $0.different },
    ]
  }
}
