import ArgumentParser
import Registry

/// `reporter keeper LOGIN` · 报告人 保管人
struct ReporterKeeper: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "keeper", "保管人",
      does: Bilingual(zh: "指定办公室中唯一可查看报告人身份的人", en: "Name the one person of the office who may see who reported"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "办公室的账号", en: "a login of the office").help("login"))
  var login: String

  func run(in session: inout Session) throws {
    let keeper = try session.registry.nameKeeper(login)
    try session.output.done(
      Bilingual(zh: "\(keeper.keeper) 现为报告人身份保管人。", en: "\(keeper.keeper) keeps who reported."),
      Listing([keeper], Keeper.columns))
  }
}

extension Keeper {
  fileprivate static var columns: [Column<Keeper>] {
    [Column("keeper") { $0.keeper }, Column("since") { $0.since }]
  }
}
