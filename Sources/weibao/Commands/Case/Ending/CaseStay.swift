import ArgumentParser
import Registry

/// `case stay NUMBER --note TEXT` · 案件 取消迁出
struct CaseStay: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("stay", "取消迁出", does: Bilingual(zh: "本人不再迁出，案件继续", en: "The child stays after all; the case goes on"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "为什么", en: "why").help("text"))
  var note: String

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let at = try session.registry.callOffMove(number, note: note)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(
        zh: "已于 \(time) 取消迁出，案件 \(number) 继续办理。",
        en: "Called off at \(time); \(number) goes on."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
