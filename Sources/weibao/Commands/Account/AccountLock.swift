import ArgumentParser
import Registry

/// `account lock LOGIN` · 账号 锁定
struct AccountLock: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("lock", "锁定", does: Bilingual(zh: "锁定登录，其会话即刻终止", en: "Lock a login; its sessions end at once"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "登录名", en: "login").help("login"))
  var login: String

  func run(in session: inout Session) throws {
    let locked = try session.registry.lockAccount(login)
    try session.output.done(
      Bilingual(
        zh: "已锁定 \(login)，终止会话 \(locked.sessionsEnded) 个。\(locked.warning.map { "注意：\($0)。" } ?? "")",
        en: "Locked \(login); sessions ended: \(locked.sessionsEnded).\(locked.warning.map { " Mind: \($0)." } ?? "")"),
      Listing(
        [locked],
        [
          Column("login") { _ in login }, Column("sessions_ended") { $0.sessionsEnded },
          Column("warning") { $0.warning },
        ]))
  }
}
