import ArgumentParser
import Registry

/// `account unlock LOGIN` · 账号 解锁
struct AccountUnlock: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("unlock", "解锁", does: Bilingual(zh: "解锁登录", en: "Unlock a login"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "登录名", en: "login").help("login"))
  var login: String

  func run(in session: inout Session) throws {
    let at = try session.registry.unlockAccount(login)
    try session.output.done(
      Bilingual(zh: "已解锁 \(login)。", en: "Unlocked \(login)."),
      Listing([(login, at)], [Column("login") { $0.0 }, Column("at") { $0.1 }]))
  }
}
