import ArgumentParser
import Registry

/// `account list [--status S] [--unit UNIT]` · 账号 列表
struct AccountList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "list", "列表",
      does: Bilingual(zh: "列出登录账号；不写状态不含已停用的", en: "List the logins; without a status, those not ended"))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("状态"), help: Bilingual(zh: "状态", en: "how they stand").help("status"))
  var status: String?

  @Option(name: .named("单位"), help: Bilingual(zh: "单位", en: "unit").help("unit"))
  var unit: String?

  func run(in session: inout Session) throws {
    let accounts = try session.registry.accounts(status: status, unit: unit)
    try session.output.show(
      Listing(accounts, Account.columns), empty: Bilingual(zh: "没有符合条件的账号。", en: "No login matches."))
  }
}

extension Account {
  fileprivate static var columns: [Column<Account>] {
    [
      Column("login", zh: "登录名", en: "login") { $0.login },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("group_code") { $0.groupCode },
      Column("group_name", zh: "组别", en: "group") { $0.groupName },
      Column("person", zh: "人员序号", en: "person", leaves: 6) { $0.person },
      Column("status") { $0.status },
      Column("status_name", zh: "状态", en: "status") { $0.statusName },
      Column("since", zh: "开设", en: "since", leaves: 4) { $0.since },
      Column("ended_at", zh: "停用", en: "ended", leaves: 7) { $0.endedAt },
      Column("locked_at", zh: "锁定", en: "locked", leaves: 5) { $0.lockedAt },
      Column("expires_at", zh: "到期", en: "expires", leaves: 3) { $0.expiresAt },
      Column("password_set_at", zh: "密码设置", en: "password set", leaves: 2) { $0.passwordSetAt },
      Column("password_until", zh: "初始密码有效期", en: "first password until", leaves: 1) { $0.passwordUntil },
    ]
  }
}
