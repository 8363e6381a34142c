import ArgumentParser
import Registry

/// `case resume NUMBER` · 案件 续办
struct CaseResume: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("resume", "续办", does: Bilingual(zh: "提前结束挂账，时限继续走", en: "End a pause early; the clocks go on"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let at = try session.registry.endPause(number, note: note)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(zh: "案件 \(number) 的时限自 \(time) 起继续走。", en: "The clocks of \(number) run again from \(time) on."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
