import ArgumentParser
import Registry

/// `audit case NUMBER` · 审计 案件
struct AuditCase: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "case", "案件",
      does: Bilingual(
        zh: "审计案件：谁在何时负责、应办何事、何事超期、依据为何", en: "Audit a case: who answered when, what was owed, what was late, and why"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  func run(in session: inout Session) throws {
    try session.output.show(AuditReport.report(try session.registry.auditCase(number)))
  }
}
