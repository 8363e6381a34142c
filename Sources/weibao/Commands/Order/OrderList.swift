import ArgumentParser
import Registry

/// `order list [NUMBER]` · 督办 列表
struct OrderList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出催办与督办，最近发出的在前", en: "List reminders and orders, last issued first"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "只列此案件或线索的", en: "of this case or lead only").help("matter"))
  var number: String?

  @Option(name: .named("等级"), help: Bilingual(zh: "等级，代码或名称", en: "level, by code or name").help("level"))
  var level: String?

  @Option(
    name: .named("给"), help: Bilingual(zh: "发给哪个单位，代码或名称", en: "unit that it went to, by code or name").help("unit"))
  var to: String?

  @Flag(name: .named("待答复"), help: Bilingual(zh: "只列待答复的督办", en: "only orders that wait for their answer").help())
  var unanswered = false

  func run(in session: inout Session) throws {
    let orders = try session.registry.orders(number: number, level: level, to: to, unansweredOnly: unanswered)
    try session.output.show(
      Listing(orders, Order.columns), empty: Bilingual(zh: "没有符合条件的催办或督办。", en: "No reminder or order matches."))
  }
}

extension Order {
  fileprivate static var columns: [Column<Order>] {
    [
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("event_id", zh: "依据", en: "evidence", leaves: 1) { $0.eventID },
      Column("level") { $0.level },
      Column("level_name", zh: "等级", en: "level") { $0.levelName },
      Column("from_code") { $0.fromCode },
      Column("from_unit", zh: "发出单位", en: "from", leaves: 2) { $0.from },
      Column("to_code") { $0.toCode },
      Column("to_unit", zh: "发给单位", en: "to") { $0.to },
      Column("about", zh: "事由", en: "about") { $0.about },
      Column("issued_at", zh: "发出时间", en: "issued", leaves: 3) { $0.issuedAt },
      Column("answer_due_at", zh: "答复期限", en: "answer by") { $0.answerDueAt.asDeadline },
      Column("answer_by") { $0.answerBy },
      Column("answered_at", zh: "答复时间", en: "answered", leaves: 4) { $0.answeredAt },
    ]
  }
}
