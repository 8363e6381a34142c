import ArgumentParser
import Registry

/// `order answer NUMBER --note TEXT` · 督办 答复
struct OrderAnswer: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "answer", "答复",
      does: Bilingual(zh: "答复发给本单位的督办", en: "Answer the orders on a case or lead that wait for your unit"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "number of the case or lead").help("matter"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "答复内容", en: "the answer").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let answer = try session.registry.answerOrder(number, note: note)
    let time = session.zone.minute(answer.recordedAt)
    try session.output.done(
      Bilingual(zh: "已于 \(time) 答复（\(answer.eventID)）。", en: "Answered at \(time) (\(answer.eventID))."),
      Listing([answer], RecordedEvent.columns))
  }
}
