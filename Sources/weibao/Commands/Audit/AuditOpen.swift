import ArgumentParser
import Registry

/// `audit open SCOPE [SUBJECT] --period A..B` · 审计 立项
struct AuditOpen: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "open", "立项",
      does: Bilingual(
        zh: "立项审计：冻结疑似问题及其依据，请有关单位申辩", en: "Open an audit: what is found is frozen, and each unit named may answer"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: Bilingual(zh: "范围：案件、单位、社区或街道", en: "scope: case, unit, community or street").help("scope"))
  var scope: String

  @Argument(
    help: Bilingual(zh: "对象：案件编号、单位或社区；街道不写", en: "of which case, unit or community; not for the street").help(
      "subject"))
  var subject: String?

  @Option(
    name: .named("期间"),
    help: Bilingual(zh: "起止日期：2026-01-01..2026-06-30", en: "days: 2026-01-01..2026-06-30").help("from..to"))
  var period: Period

  @Option(
    name: .named("交办"), help: Bilingual(zh: "由谁交办；监督人员须写", en: "by whose order; the auditor must say").help("unit"))
  var by: String?

  @Option(name: .named("备注"), help: Bilingual(zh: "交办文号、事由", en: "the order, its number and reason").help("text"))
  var note: String?

  func run(in session: inout Session) throws {
    let opened = try session.registry.openAudit(
      scope, of: subject, since: period.since, until: period.until, orderedBy: by, note: note)
    let due = session.due(opened.answerDueAt, nil)
    try session.output.done(
      Bilingual(
        zh:
          "已立项 \(opened.number)：\(opened.matters) 件案件和线索，\(opened.findings) 项疑似、待核实，涉及 \(opened.units) 个单位；申辩截止 \(due)。",
        en: """
          Opened \(opened.number): \(opened.matters) cases and leads, \(opened.findings) possible findings, \(opened.units) units; \
          they may answer until \(due).
          """),
      Listing([opened], OpenedAudit.columns))
  }
}

extension OpenedAudit {
  fileprivate static var columns: [Column<OpenedAudit>] {
    [
      Column("audit_number") { $0.number }, Column("matters") { $0.matters }, Column("findings") { $0.findings },
      Column("units") { $0.units }, Column("answer_due_at") { $0.answerDueAt.asDeadline },
    ]
  }
}
