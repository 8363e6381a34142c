import ArgumentParser
import Registry

/// `audit open SCOPE [SUBJECT] --period A..B [--dry-run]` · 审计 立项
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

  @Flag(name: .named("试算"), help: Bilingual(zh: "只列出将有多少疑似，不立项", en: "only tell what it would find").help())
  var dryRun = false

  func run(in session: inout Session) throws {
    let opened = try session.registry.openAudit(
      scope, of: subject, since: period.since, until: period.until, orderedBy: by, note: note, dryRun: dryRun)
    try session.output.done(sentence(of: opened, session), Listing([opened], OpenedAudit.columns))
  }

  private func sentence(of opened: OpenedAudit, _ session: borrowing Session) -> Bilingual {
    let found = Bilingual(
      zh: "\(opened.matters) 件案件和线索，\(opened.findings) 项疑似、待核实，涉及 \(opened.units) 个单位",
      en: "\(opened.matters) cases and leads, \(opened.findings) possible findings, \(opened.units) units")
    guard let number = opened.number else {
      return Bilingual(zh: "将立项：\(found.zh)；什么也没有做。", en: "Would open: \(found.en); nothing was done.")
    }
    guard opened.units > 0 else {
      return Bilingual(zh: "已立项 \(number)：\(found.zh)。", en: "Opened \(number): \(found.en).")
    }
    let due = session.due(opened.answerDueAt, nil)
    return Bilingual(
      zh: "已立项 \(number)：\(found.zh)；申辩截止 \(due)。",
      en: "Opened \(number): \(found.en); they may answer until \(due).")
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
