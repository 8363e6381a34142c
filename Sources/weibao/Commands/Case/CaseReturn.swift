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

  @OptionGroup var sure: SureOption

  var mayBeKept: Bool { false }

  /// Asks where the duty list says otherwise, also of what another unit answered on paper: it may be asked again.
  func question(in session: inout Session) throws -> Question? {
    guard !sure.yes else { return nil }
    return try session.registry.checkReturn(number, reason: reason, duty: duty, onBehalf: paper.onBehalf).question
  }

  func run(in session: inout Session) throws {
    let returned = try session.registry.returnCase(
      number, reason: reason, duty: duty, note: note, onBehalf: paper.onBehalf)
    let matter = Bilingual(zh: "案件 \(number)", en: number)
    try session.output.done(
      returned.sentence(of: matter, in: session.zone), Listing([returned], ReturnedOffer.columns))
  }
}

extension ReturnCheck {
  /// What is asked before a return that the duty list contradicts; nil where it does not.
  var question: Question? {
    guard let code = contradictedBy else { return nil }
    let words = "\(code) “\(contradictingPhrase ?? "")”"
    return Question(
      reason: Bilingual(
        zh: "职责清单与此退回不符：\(words)。如仍退回，将照此记录。",
        en: "The duty list contradicts this return: \(words). If it is returned, that is recorded."),
      text: Bilingual(zh: "确认退回？", en: "Return it all the same?"))
  }
}

extension ReturnedOffer {
  static var columns: [Column<ReturnedOffer>] {
    [
      Column("returned_at") { $0.returnedAt },
      Column("contradicted_by") { $0.contradictedBy },
      Column("contradicting_phrase") { $0.contradictingPhrase },
    ]
  }

  /// What was done, and what the duty list says to it.
  func sentence(of matter: Bilingual, in zone: Zone) -> Bilingual {
    let time = zone.minute(returnedAt)
    guard let contradictedBy else {
      return Bilingual(zh: "\(matter.zh) 已于 \(time) 退回。", en: "Returned \(matter.en) at \(time).")
    }
    let phrase = "\(contradictedBy) “\(contradictingPhrase ?? "")”"
    return Bilingual(
      zh: "\(matter.zh) 已于 \(time) 退回，并记录：与本单位职责不符：\(phrase)。",
      en: "Returned \(matter.en) at \(time); recorded as contradicted by a duty of the returning unit: \(phrase).")
  }
}
