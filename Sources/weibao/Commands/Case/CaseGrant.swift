import ArgumentParser
import Registry

/// `case grant NUMBER [--refuse] [--note TEXT]` · 案件 批复
struct CaseGrant: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "grant", "批复",
      does: Bilingual(
        zh: "批准或不批准下级申请的挂账、延期；不得批准本人所提", en: "Grant or refuse a pause or an extension that a lower tier asked for"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Flag(name: .named("不批准"), help: Bilingual(zh: "不批准，须写明理由", en: "refuse it; this needs a note").help())
  var refuse = false

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let answer = try session.registry.answerRequest(number, granted: !refuse, note: note)
    let until = session.zone.minute(answer.until)
    let what = answer.kind == "pause" ? Bilingual(zh: "挂账", en: "pause") : Bilingual(zh: "延期", en: "extension")
    try session.output.done(
      refuse
        ? Bilingual(zh: "未批准案件 \(number) 的\(what.zh)。", en: "Refused the \(what.en) of \(number).")
        : Bilingual(
          zh: "已批准案件 \(number) \(what.zh)至 \(until)。", en: "Granted the \(what.en) of \(number) until \(until)."),
      Listing([answer], AnsweredRequest.columns))
  }
}

extension AnsweredRequest {
  fileprivate static var columns: [Column<AnsweredRequest>] {
    [
      Column("answered_at") { $0.answeredAt },
      Column("kind") { $0.kind },
      Column("until") { $0.until },
    ]
  }
}
