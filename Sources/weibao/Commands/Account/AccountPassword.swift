import ArgumentParser
import Registry
import Terminal

/// `account password [LOGIN]` · 账号 密码
struct AccountPassword: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "password", "密码",
      does: Bilingual(
        zh: "修改本人密码；办公室写上登录名，则重置为初始密码",
        en: "Change the own password; the office, with a login, gives a first password again"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "要重置密码的登录名；不写为本人", en: "whose password is reset; the own one without it").help("login"))
  var login: String?

  private static let leastLength = 10

  /// What was typed for the own password.
  private var typed = ""

  private enum CodingKeys: CodingKey { case common, login }

  mutating func prepare() throws(Complaint) {
    guard login == nil else { return }
    typed = try Password.ask(Bilingual(zh: "新密码：", en: "New password: "))
    guard typed.count >= Self.leastLength else {
      // The registry never sees a password, only what it is checked by: nobody else can ask this.
      throw Complaint(
        .refused, Bilingual(zh: "密码太短，密码没有修改。", en: "The password is too short; nothing was changed."),
        hint: Bilingual(zh: "至少 \(Self.leastLength) 个字符。", en: "It takes at least \(Self.leastLength) characters."))
    }
    guard try Password.ask(Bilingual(zh: "再输入一次：", en: "Once more: ")) == typed else {
      throw Complaint(.refused, Bilingual(zh: "两次输入不同，密码没有修改。", en: "The two are not alike; nothing was changed."))
    }
  }

  func run(in session: inout Session) throws {
    if let login {
      let password = FirstPassword()
      let until = try session.registry.resetPassword(login, firstPassword: password.text)
      let given = GivenPassword(login: login, password: password.text, until: until)
      let sentence = given.sentence(session.zone)
      try session.output.done(
        Bilingual(zh: "已重置 \(login)。\(sentence.zh)", en: "Reset \(login). \(sentence.en)"),
        Listing([given], GivenPassword.columns))
    } else {
      let at = try session.registry.changePassword(to: typed)
      session.settings.password = typed
      try session.meetAgain()
      try session.output.done(
        Bilingual(zh: "密码已修改。", en: "Your password was changed."), Listing([at], [Column("at") { $0 }]))
    }
  }
}
