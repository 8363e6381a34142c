import ArgumentParser
import Registry

/// `case pause NUMBER --until TIME --note TEXT` · 案件 挂账
struct CasePause: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "pause", "挂账",
      does: Bilingual(
        zh: "申请挂账：批准之后时限停走；须由上级另一人批准",
        en: "Ask that the clocks of a case stand still; another person of a higher tier grants it"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @OptionGroup var end: UntilOption

  @Option(name: .named("备注"), help: Bilingual(zh: "理由", en: "why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let asked = try session.registry.askPause(number, until: end.until, note: note)
    try session.output.done(
      Bilingual(
        zh: "已申请挂账（\(asked.eventID)），待上级批准；批准之前时限照走。",
        en: "Asked for a pause (\(asked.eventID)), to be granted by a higher tier; until then the clocks go on."),
      Listing([asked], RecordedEvent.columns))
  }
}

/// Until when something is asked for.
struct UntilOption: ParsableArguments {
  @Option(
    name: .named("至"),
    help: Bilingual(
      zh: "到何时，如 2026-12-01（当日零时）或 \"2026-12-01 15:00\"",
      en: "until when: 2026-12-01 (its first minute) or \"2026-12-01 15:00\""
    ).help("time"))
  var until: String
}
