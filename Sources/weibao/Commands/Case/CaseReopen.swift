import ArgumentParser
import Registry

/// `case reopen NUMBER --note TEXT` · 案件 重启
struct CaseReopen: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "reopen", "重启",
      does: Bilingual(
        zh: "重启已结案件：本人核定结案的，或另一人申请重启的",
        en: "Reopen a case that you closed, or that another person asked to reopen"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(
    name: .named("理由"),
    help: Bilingual(zh: "理由，代码或名称；不写为所申请的", en: "reason, by code or name; as asked if not said").help("reason"))
  var reason: String?

  @Option(name: .named("备注"), help: Bilingual(zh: "为什么", en: "why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let reopened = try session.registry.reopenCase(number, reason: reason, note: note)
    let time = session.zone.minute(reopened.reopenedAt)
    try session.output.done(
      Bilingual(
        zh: "案件 \(reopened.caseNumber) 已重启，自 \(time) 起由 \(reopened.holder) 负责。",
        en: "Reopened \(reopened.caseNumber); \(reopened.holder) answers for it since \(time)."),
      Listing([reopened], ReopenedCase.columns))
  }
}

extension ReopenedCase {
  fileprivate static var columns: [Column<ReopenedCase>] {
    [
      Column("case_number") { $0.caseNumber },
      Column("holder_code") { $0.holderCode },
      Column("holder") { $0.holder },
      Column("reopened_at") { $0.reopenedAt },
    ]
  }
}
