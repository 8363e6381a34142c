import ArgumentParser
import Registry

/// `account add UNIT [--same-as LOGIN] [--expires TIME]` · 账号 开设
struct AccountAdd: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "add", "开设",
      does: Bilingual(
        zh: "为一人在一个单位开设登录；初始密码只显示一次", en: "Give a person a login at a unit; shows its first password once"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "单位代码或名称", en: "unit, by code or name").help("unit"))
  var unit: String

  @Option(name: .named("同一人"), help: Bilingual(zh: "此人已有的登录（一人两岗）", en: "a login of the same person").help("login"))
  var sameAs: String?

  @Option(
    name: .named("到期"), help: Bilingual(zh: "到期时间；不写为停用之前", en: "when it expires; without it, never").help("time"))
  var expires: String?

  func run(in session: inout Session) throws {
    let password = FirstPassword()
    let account = try session.registry.addAccount(
      unit: unit, firstPassword: password.text, samePersonAs: sameAs, expiresAt: expires)
    let given = GivenPassword(login: account.login, password: password.text, until: account.passwordUntil)
    let group = account.groupName ?? ""
    try session.output.done(
      Bilingual(
        zh: "已开设 \(account.login)（\(group)）。\(given.sentence(session.zone).zh)",
        en: "Made \(account.login) (\(group)). \(given.sentence(session.zone).en)"),
      Listing([given], GivenPassword.columns))
  }
}
