import ArgumentParser
import Registry

/// `case dispatch NUMBER --to UNIT` · 案件 派单
struct CaseDispatch: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "dispatch", "派单",
      does: Bilingual(zh: "把案件派给另一单位；签收之前仍由原单位负责", en: "Offer a case to another unit; yours answers until it accepts"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("给"), help: Bilingual(zh: "派往单位，代码或名称", en: "unit, by code or name").help("unit"))
  var to: String

  @Option(name: .named("职责"), help: Bilingual(zh: "所依据的职责代码", en: "code of the duty it goes by").help("duty"))
  var duty: String?

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let offer = try session.registry.dispatchCase(number, to: to, duty: duty, note: note)
    let due = session.due(offer.answerDueAt, offer.dueUnknown)
    let rule = [offer.rule, offer.shownAs].compactMap { $0 }.joined(separator: " · ")
    try session.output.done(
      Bilingual(
        zh: "案件 \(offer.caseNumber) 已派给 \(offer.toUnit)，签收期限：\(due)（\(rule)）。签收之前仍由原单位负责。",
        en: "Offered \(offer.caseNumber) to \(offer.toUnit), to be answered by: \(due) (\(rule)). "
          + "Until then the former unit answers for it."),
      Listing([offer], DispatchedCase.columns))
  }
}

extension DispatchedCase {
  fileprivate static var columns: [Column<DispatchedCase>] {
    [
      Column("case_number") { $0.caseNumber },
      Column("to_unit_code") { $0.toUnitCode },
      Column("to_unit") { $0.toUnit },
      Column("answer_due_at") { $0.answerDueAt.asDeadline },
      Column("due_unknown") { $0.dueUnknown },
      Column("rule") { $0.rule },
      Column("shown_as") { $0.shownAs },
    ]
  }
}
