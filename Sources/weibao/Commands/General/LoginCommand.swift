import ArgumentParser
import Registry

/// `login NAME` · 换登录
struct LoginCommand: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "login", "换登录",
      does: Bilingual(
        zh: "换一个登录继续；服务器需要密码时会询问", en: "Go on as another login; where the server wants its password, it is asked for"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "登录名，如 xt_pcs_01", en: "its name, such as xt_pcs_01").help("role"))
  var name: String

  func run(in session: inout Session) throws {
    session.successor = name
  }
}
