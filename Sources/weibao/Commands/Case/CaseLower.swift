import ArgumentParser
import Registry

/// `case lower NUMBER` · 案件 降级
struct CaseLower: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("lower", "降级", does: Bilingual(zh: "核定他人评估的降级", en: "Confirm a lower risk that somebody else assessed"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  @OptionGroup var reasons: ReasonOptions

  var mayBeKept: Bool { note == nil && !reasons.areTold }

  func run(in session: inout Session) throws {
    let at = try session.registry.confirmLowering(number, note: note, reasons: reasons.told)
    let time = session.zone.minute(at)
    try session.output.done(
      Bilingual(zh: "案件 \(number) 的风险已于 \(time) 降级。", en: "Lowered the risk of \(number) at \(time)."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
