import ArgumentParser
import Registry

/// `trace login LOGIN` · 留痕 账号
struct TraceLogin: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("login", "账号", does: Bilingual(zh: "一个账号看过什么", en: "What a login looked at"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "登录账号", en: "login").help("login"))
  var subject: String

  @OptionGroup var options: TraceOptions

  var mayBeKept: Bool { options.purpose.purposeText == nil }

  func run(in session: inout Session) throws {
    try options.show(.login, subject, in: &session)
  }
}
