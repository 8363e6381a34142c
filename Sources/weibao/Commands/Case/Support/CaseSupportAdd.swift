import ArgumentParser
import Registry

/// `case support add NUMBER --unit UNIT --note TEXT` · 案件 协办 增加
struct CaseSupportAdd: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "add", "增加", does: Bilingual(zh: "请另一单位协办；主责单位不变", en: "Have another unit help; the holder answers as before"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("单位"), help: Bilingual(zh: "协办单位，代码或名称", en: "unit, by code or name").help("unit"))
  var unit: String

  @Option(name: .named("备注"), help: Bilingual(zh: "请其做什么", en: "what it is asked to do").help("text"))
  var note: String

  @Option(name: .named("职责"), help: Bilingual(zh: "所依据的职责代码", en: "code of the duty it goes by").help("duty"))
  var duty: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let event = try session.registry.addSupport(number, unit: unit, note: note, duty: duty)
    try session.output.done(
      Bilingual(
        zh: "已请 \(unit) 协办案件 \(number)（\(event.eventID)）。", en: "\(unit) helps with \(number) (\(event.eventID))."),
      Listing([event], RecordedEvent.columns))
  }
}
