import ArgumentParser

/// `sql STATEMENT`
struct SQLCommand: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("sql", "查询", does: Bilingual(zh: "执行一条 SQL 语句", en: "Run one SQL statement"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "一条语句，须加引号", en: "one statement, quoted").help("statement"))
  var statement: String

  func run(in session: inout Session) throws {
    try session.show(sql: statement)
  }
}
