import ArgumentParser

/// A command that acts on the registry. The parser makes it; the session runs it.
protocol RegistryCommand: ParsableCommand {
  var common: CommonOptions { get }
  /// Which options a form asks for beside what the command cannot do without.
  static var asked: [String] { get }
  /// Who sees what it records, which the last screen of a form tells.
  static var readership: Readership { get }
  /// Whether the line may be kept in the history: not where it may tell who a child is.
  var mayBeKept: Bool { get }

  /// What must be answered with yes before it is done; nil where there is nothing to ask.
  func question(in session: inout Session) throws -> Question?

  /// Asks for what must not show when it is typed, before the database is at work.
  mutating func prepare() throws(Complaint)

  func run(in session: inout Session) throws
}

extension RegistryCommand {
  static var asked: [String] { ["--note"] }

  static var readership: Readership { .ofItsMatter }

  func question(in session: inout Session) throws -> Question? { nil }

  mutating func prepare() throws(Complaint) {}

  var mayBeKept: Bool { true }
}

/// A noun, which only leads to its verbs.
protocol Noun: ParsableCommand {}

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .named("格式"),
    help: Bilingual(zh: "结果格式", en: "format of the result").help("table|expanded|csv|json|jsonl|markdown"))
  var format: Format?

  @Option(name: .named("语言"), help: Bilingual(zh: "语言", en: "language").help("zh|en"))
  var lang: Language?

  @Flag(help: Bilingual(zh: "csv 以字节序标记开头，便于 Excel 打开", en: "begin csv with a byte order mark, for Excel").help())
  var bom = false
}

extension Language: ExpressibleByArgument {}

extension ParsableCommand {
  /// How a command is listed: its names, and what it does.
  static func names(_ english: String, _ chinese: String..., does abstract: Bilingual) -> CommandConfiguration {
    CommandConfiguration(commandName: english, abstract: abstract.text, helpNames: [], aliases: chinese)
  }

  /// How a noun is listed: its names, what it is, and its verbs.
  static func names(
    _ english: String, _ chinese: String, is abstract: Bilingual, verbs: [any ParsableCommand.Type]
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: english, abstract: abstract.text, subcommands: verbs, helpNames: [], aliases: [chinese])
  }
}
