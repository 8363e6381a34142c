import ArgumentParser

/// `account ...` · 账号
struct AccountNoun: Noun {
  static var configuration: CommandConfiguration {
    names("account", "账号", is: Bilingual(zh: "登录账号：停用", en: "Logins: end"), verbs: [AccountEnd.self])
  }
}
