import ArgumentParser
import Registry

/// `trace minor NUMBER` · 留痕 未成年人
struct TraceMinor: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("minor", "未成年人", does: Bilingual(zh: "谁看过这名儿童的档案", en: "Who looked at the child of a case or lead"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var subject: String

  @OptionGroup var options: TraceOptions

  var mayBeKept: Bool { options.purpose.purposeText == nil }

  func run(in session: inout Session) throws {
    try options.show(.minor, subject, in: &session)
  }
}
