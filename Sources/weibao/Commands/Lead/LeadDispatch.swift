import ArgumentParser
import Registry

/// `lead dispatch NUMBER --to UNIT` · 线索 派单
struct LeadDispatch: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "dispatch", "派单",
      does: Bilingual(
        zh: "把线索派给另一单位筛查；签收之前仍由原单位负责", en: "Offer a lead to another unit; the holder answers until it accepts"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @Option(name: .named("给"), help: Bilingual(zh: "派往单位，代码或名称", en: "unit, by code or name").help("unit"))
  var to: String

  @Option(name: .named("职责"), help: Bilingual(zh: "所依据的职责代码", en: "code of the duty it goes by").help("duty"))
  var duty: String?

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let offer = try session.registry.dispatchLead(number, to: to, duty: duty, note: note)
    let due = session.due(offer.answerDueAt, offer.dueUnknown)
    let rule = [offer.rule, offer.shownAs].compactMap { $0 }.joined(separator: " · ")
    try session.output.done(
      Bilingual(
        zh: "线索 \(offer.leadNumber) 已派给 \(offer.toUnit)，签收期限：\(due)（\(rule)）。签收之前仍由原单位负责。",
        en: "Offered \(offer.leadNumber) to \(offer.toUnit), to be answered by: \(due) (\(rule)). "
          + "Until then the holder answers for it."),
      Listing([offer], DispatchedLead.columns))
  }
}

extension DispatchedLead {
  fileprivate static var columns: [Column<DispatchedLead>] {
    [
      Column("lead_number") { $0.leadNumber },
      Column("to_unit_code") { $0.toUnitCode },
      Column("to_unit") { $0.toUnit },
      Column("answer_due_at") { $0.answerDueAt.asDeadline },
      Column("due_unknown") { $0.dueUnknown },
      Column("rule") { $0.rule },
      Column("shown_as") { $0.shownAs },
    ]
  }
}
