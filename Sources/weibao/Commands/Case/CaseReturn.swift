import ArgumentParser
import Registry

/// `case return NUMBER --reason R --duty D --note TEXT` · 案件 退回
struct CaseReturn: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "return", "退回",
      does: Bilingual(zh: "退回派给本单位的案件，写明理由和所依职责", en: "Return a case offered to your unit, with reason and duty"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("理由"), help: Bilingual(zh: "退回理由，代码或名称", en: "reason, by code or name").help("reason"))
  var reason: String

  @Option(name: .named("职责"), help: Bilingual(zh: "所依据的职责代码", en: "code of the duty it goes by").help("duty"))
  var duty: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "in words").help("text"))
  var note: String

  @OptionGroup var paper: OnBehalfOptions

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let returned = try session.registry.returnCase(
      number, reason: reason, duty: duty, note: note, onBehalf: paper.onBehalf)
    let time = session.zone.minute(returned.returnedAt)
    let phrase = "\(returned.contradictedBy ?? "") “\(returned.contradictingPhrase ?? "")”"
    try session.output.done(
      returned.contradictedBy == nil
        ? Bilingual(zh: "案件 \(number) 已于 \(time) 退回。", en: "Returned \(number) at \(time).")
        : Bilingual(
          zh: "案件 \(number) 已于 \(time) 退回，并记录：与本单位职责不符：\(phrase)。",
          en: "Returned \(number) at \(time); recorded as contradicted by a duty of the returning unit: \(phrase)."),
      Listing([returned], ReturnedCase.columns))
  }
}

extension ReturnedCase {
  fileprivate static var columns: [Column<ReturnedCase>] {
    [
      Column("returned_at") { $0.returnedAt },
      Column("contradicted_by") { $0.contradictedBy },
      Column("contradicting_phrase") { $0.contradictingPhrase },
    ]
  }
}
