import ArgumentParser

/// `query list` · 常用查询 列表`
struct QueryList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出保存的语句", en: "List the statements that have names"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    let rows = try NamedQueries.names.map { ($0, try NamedQueries.statement($0)) }
    try session.output.show(
      Listing(
        rows,
        [
          Column("name", zh: "名称", en: "name") { $0.0 }, Column("statement", zh: "语句", en: "statement") { $0.1 },
        ]), empty: Bilingual(zh: "没有保存的查询。", en: "No query has a name."))
  }
}
