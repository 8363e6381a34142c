import ArgumentParser
import Registry

/// `case reopening ask NUMBER --reason R --note TEXT` · 案件 重启申请 提出
struct CaseReopeningAsk: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "ask", "提出",
      does: Bilingual(zh: "申请重启已结案件，由另一人决定", en: "Ask for a closed case to be reopened; another person decides"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("理由"), help: Bilingual(zh: "理由，代码或名称", en: "reason, by code or name").help("reason"))
  var reason: String

  @Option(name: .named("备注"), help: Bilingual(zh: "为什么", en: "why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let asked = try session.registry.askReopening(number, reason: reason, note: note)
    let due = session.due(asked.decideBy, asked.dueUnknown)
    try session.output.done(
      Bilingual(
        zh: "已申请重启案件 \(number)（\(asked.eventID)），决定期限：\(due)。",
        en: "Asked to reopen \(number) (\(asked.eventID)), to be decided by: \(due)."),
      Listing([asked], AskedReopening.columns))
  }
}

extension AskedReopening {
  fileprivate static var columns: [Column<AskedReopening>] {
    [
      Column("event_id") { $0.eventID },
      Column("recorded_at") { $0.recordedAt },
      Column("decide_by") { $0.decideBy.asDeadline },
      Column("due_unknown") { $0.dueUnknown },
    ]
  }
}
