import ArgumentParser
import Registry

/// `case support end NUMBER` · 案件 协办 结束
struct CaseSupportEnd: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("end", "结束", does: Bilingual(zh: "结束一个单位的协办", en: "End the help of a unit"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(
    name: .named("单位"),
    help: Bilingual(zh: "协办单位，代码或名称；不写为本单位", en: "unit, by code or name; your own if not said").help("unit"))
  var unit: String?

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let at = try session.registry.endSupport(number, unit: unit, note: note)
    let time = session.zone.minute(at)
    let who = unit.map { Bilingual(zh: $0, en: $0) } ?? Bilingual(zh: "本单位", en: "your unit")
    try session.output.done(
      Bilingual(
        zh: "\(who.zh)对案件 \(number) 的协办已于 \(time) 结束。", en: "The help of \(who.en) with \(number) ended at \(time)."),
      Listing([Deed(caseNumber: number, at: at)], Deed.columns))
  }
}
