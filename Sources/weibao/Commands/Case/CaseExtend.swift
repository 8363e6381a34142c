import ArgumentParser
import Registry

/// `case extend NUMBER --kind KIND --until TIME --note TEXT` · 案件 延期
struct CaseExtend: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "extend", "延期",
      does: Bilingual(
        zh: "申请延长一个应办事项的期限；须由上级另一人批准",
        en: "Ask for a later end of what is owed; another person of a higher tier grants it"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("事项"), help: Bilingual(zh: "应办事项，代码或名称", en: "what is owed, by code or name").help("kind"))
  var kind: String

  @OptionGroup var end: UntilOption

  @Option(name: .named("备注"), help: Bilingual(zh: "理由", en: "why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let asked = try session.registry.askExtension(number, kind: kind, until: end.until, note: note)
    try session.output.done(
      Bilingual(
        zh: "已申请延期（\(asked.eventID)），待上级批准；批准之前原期限有效。",
        en: "Asked for an extension (\(asked.eventID)), to be granted by a higher tier; until then the deadline stays."),
      Listing([asked], RecordedEvent.columns))
  }
}
