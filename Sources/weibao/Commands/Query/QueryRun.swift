import ArgumentParser

/// `query run NAME [VARIABLE=VALUE ...]` · 常用查询 执行`
struct QueryRun: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("run", "执行", does: Bilingual(zh: "执行保存的语句，可给出变量", en: "Run a statement by its name, with variables"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "查询的名称", en: "name of the query").help("query-name"))
  var name: String

  @Argument(
    help: Bilingual(zh: "变量，如 day=7，语句中写 :day", en: "variables such as day=7, which stand as :day").help(
      "variable=value"))
  var variables: [String] = []

  var mayBeKept: Bool { variables.isEmpty }

  func run(in session: inout Session) throws {
    var values = session.variables
    for variable in variables {
      let parts = variable.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, Variables.isName(parts[0]) else {
        throw Complaint.unusable(variable, for: "variable=value")
      }
      values[parts[0]] = parts[1]
    }
    for statement in Statements(of: Variables.interpolate(try NamedQueries.statement(name), values) + "\n;").complete {
      try session.show(sql: statement)
    }
  }
}
