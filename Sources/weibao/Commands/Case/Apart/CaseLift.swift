import ArgumentParser
import Registry

/// `case lift NUMBER --note TEXT` · 案件 解除限制
struct CaseLift: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "lift", "解除限制", does: Bilingual(zh: "解除限制知悉，恢复按职责可见", en: "Let a restricted case be seen as any other"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "理由", en: "why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let done = try session.registry.liftRestriction(number, note: note)
    try session.output.done(
      Bilingual(zh: "案件 \(number) 已解除限制知悉。", en: "Lifted the restriction of \(number)."),
      Listing([done], RecordedEvent.columns))
  }
}
