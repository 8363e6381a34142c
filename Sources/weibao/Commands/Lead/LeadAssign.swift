import ArgumentParser
import Registry

/// `lead assign NUMBER --to UNIT --duty D` · 线索 指定
struct LeadAssign: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "assign", "指定",
      does: Bilingual(zh: "指定线索的责任单位，须写明职责；立即生效", en: "Have a unit answer for a lead, by a duty; at once and finally"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @Option(name: .named("给"), help: Bilingual(zh: "责任单位，代码或名称", en: "unit, by code or name").help("unit"))
  var to: String

  @Option(name: .named("职责"), help: Bilingual(zh: "所依据的职责代码", en: "code of the duty it goes by").help("duty"))
  var duty: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let since = try session.registry.assignLead(number, to: to, duty: duty, note: note)
    let time = session.zone.minute(since)
    try session.output.done(
      Bilingual(zh: "线索 \(number) 自 \(time) 起由 \(to) 负责。", en: "\(to) answers for \(number) since \(time)."),
      Listing([LeadDeed(leadNumber: number, at: since)], LeadDeed.columns))
  }
}
