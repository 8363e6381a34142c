import ArgumentParser

/// `query save NAME [STATEMENT]` · 常用查询 保存`
struct QuerySave: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "save", "保存",
      does: Bilingual(
        zh: "以名称保存语句；不写语句则为刚执行的一条", en: "Keep a statement under a name; the one that ran last, if none is said"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "查询的名称", en: "name of the query").help("query-name"))
  var name: String

  @Argument(help: Bilingual(zh: "语句，须加引号", en: "the statement, quoted").help("statement"))
  var statement: String?

  var mayBeKept: Bool { statement == nil }

  func run(in session: inout Session) throws {
    let text = statement ?? session.lastStatement
    guard !text.isEmpty else {
      throw Complaint(.usage, Bilingual(zh: "没有可以保存的语句。", en: "There is no statement to keep."))
    }
    try NamedQueries.save(text, as: name)
    try session.output.done(
      Bilingual(zh: "已保存为 \(name)。", en: "Kept as \(name)."), Listing([name], [Column("name") { $0 }]))
  }
}
