import ArgumentParser
import Registry

/// `trace unit UNIT` · 留痕 单位
struct TraceUnit: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("unit", "单位", does: Bilingual(zh: "一个单位看过什么", en: "What the logins of a unit looked at"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "单位代码或名称", en: "unit, by code or name").help("unit"))
  var subject: String

  @OptionGroup var options: TraceOptions

  var mayBeKept: Bool { options.purpose.purposeText == nil }

  func run(in session: inout Session) throws {
    try options.show(.unit, subject, in: &session)
  }
}
