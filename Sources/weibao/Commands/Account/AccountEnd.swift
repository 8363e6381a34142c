import ArgumentParser
import Registry

/// `account end LOGIN [--successor LOGIN] [--do]` · 账号 停用
struct AccountEnd: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "end", "停用",
      does: Bilingual(
        zh: "停用登录，其承办案件移交他人或交回单位；不写 --执行 只列出",
        en: "End a login; its cases go to another or back to the unit; tells only, without --do"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "登录名", en: "login").help("login"))
  var login: String

  @Option(name: .named("接手"), help: Bilingual(zh: "同一单位的接手者", en: "another login of the same unit").help("login"))
  var successor: String?

  @OptionGroup var doing: DoOption

  func run(in session: inout Session) throws {
    let cases = try session.registry.endLogin(login, successor: successor, dryRun: !doing.isMeant)
    try session.output.show(
      Listing(cases, LeftCase.columns), empty: Bilingual(zh: "没有其承办的案件。", en: "It works on no case."))
    if doing.isMeant {
      Messages.say(Bilingual(zh: "已停用 \(login)。", en: "Ended \(login).").text)
    } else {
      doing.sayThatNothingWasDone()
    }
  }
}

extension LeftCase {
  fileprivate static var columns: [Column<LeftCase>] {
    [
      Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber },
      Column("officer", zh: "承办人", en: "officer") { $0.officer },
      Column("done", zh: "已办", en: "done") { $0.done },
    ]
  }
}
