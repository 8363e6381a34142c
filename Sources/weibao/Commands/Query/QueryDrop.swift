import ArgumentParser

/// `query drop NAME` · 常用查询 删除`
struct QueryDrop: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("drop", "删除", does: Bilingual(zh: "删除保存的语句", en: "Forget a statement by its name"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "查询的名称", en: "name of the query").help("query-name"))
  var name: String

  func run(in session: inout Session) throws {
    try NamedQueries.drop(name)
    try session.output.done(
      Bilingual(zh: "已删除 \(name)。", en: "Forgot \(name)."), Listing([name], [Column("name") { $0 }]))
  }
}
