import ArgumentParser
import Registry

/// `order issue NUMBER --level L --note TEXT` · 督办 发出
struct OrderIssue: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "issue", "发出",
      does: Bilingual(
        zh: "催办，或按蓝、黄、红逐级督办；主责不变",
        en: "Remind, or order an answer (blue, yellow, red, step by step); moves no responsibility"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var number: String

  @Option(
    name: .named("等级"),
    help: Bilingual(
      zh: "等级：催办、蓝色督办、黄色督办或红色督办，代码或名称", en: "level: reminder, blue, yellow or red, by code or name"
    ).help("level"))
  var level: String

  @Option(name: .named("备注"), help: Bilingual(zh: "要求", en: "what is asked").help("text"))
  var note: String

  @Option(
    name: .named("给"),
    help: Bilingual(zh: "发给哪个单位；不写为主责单位", en: "unit, by code or name; the holder if not said").help("unit"))
  var to: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let order = try session.registry.issueOrder(number, level: level, note: note, to: to)
    let due = (order.answerDueAt.map { session.zone.deadline($0) } ?? order.dueUnknown).map {
      Bilingual(zh: "，答复期限：\($0)", en: ", to be answered by: \($0)")
    }
    try session.output.done(
      Bilingual(
        zh: "已就 \(number) 发出督办（\(order.eventID)）\(due?.zh ?? "")。",
        en: "Issued on \(number) (\(order.eventID))\(due?.en ?? "")."),
      Listing([order], IssuedOrder.columns))
  }
}

extension IssuedOrder {
  fileprivate static var columns: [Column<IssuedOrder>] {
    [
      Column("event_id") { $0.eventID },
      Column("answer_due_at") { $0.answerDueAt.asDeadline },
      Column("due_unknown") { $0.dueUnknown },
    ]
  }
}
