import ArgumentParser

/// `account ...` · 账号
struct AccountNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "account", "账号", is: Bilingual(zh: "登录账号：开设、锁定、停用、密码", en: "Logins: add, lock, end, passwords"),
      verbs: [
        AccountList.self, AccountAdd.self, AccountLock.self, AccountUnlock.self, AccountPassword.self, AccountEnd.self,
      ])
  }
}
