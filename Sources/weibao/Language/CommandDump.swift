import ArgumentParser
import FoundationEssentials

/// The parser's own description of a command, which alone knows its arguments.
///
/// Read from the JSON of `_dumpHelp()`, a format that swift-argument-parser keeps within a minor version; a test covers
/// what is used of it.
struct CommandDump: Decodable, Sendable {
  /// An option, flag or argument.
  struct Argument: Decodable, Sendable {
    struct Name: Decodable {
      let kind: String
      let name: String

      var written: String { (kind == "short" ? "-" : "--") + name }
    }

    let kind: String
    let abstract: String?
    let valueName: String?
    let names: [Name]?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// The place of its value in the language in force: `<unit>`, `<单位>`; empty where it takes none.
    var placeholder: String { kind == "flag" ? "" : "<\(ValueNames.shown(valueName ?? ""))>" }

    /// Whether it is one of those that every command has.
    var isCommon: Bool { (names ?? []).contains { ["--format", "--lang", "--bom"].contains($0.written) } }

    /// How it is written in the language in force; nil for what is told by its place alone.
    var written: String? { (names ?? []).map(\.written).inLanguage }
  }

  let commandName: String
  let arguments: [Argument]?
  let subcommands: [CommandDump]?

  private struct Whole: Decodable {
    let command: CommandDump
  }

  // The parser takes some milliseconds to describe all commands, which only help and completion ask for.
  private static let chinese = Language.$current.withValue(.zh) { read(Root._dumpHelp()) }
  private static let english = Language.$current.withValue(.en) { read(Root._dumpHelp()) }

  private static func read(_ json: String) -> CommandDump? {
    try? JSONDecoder().decode(Whole.self, from: Data(json.utf8)).command
  }

  /// The arguments of a command, by the words that lead to it; at the root, those of the program.
  static func arguments(of path: [String]) -> [Argument] {
    var command = Language.current == .zh ? chinese : english
    if path.isEmpty { command = read(Invocation.Options._dumpHelp()) }
    for word in path { command = command?.subcommands?.first { $0.commandName == word } }
    // The parser adds its own help, in English, to what stands outside the tree.
    return command?.arguments?.filter { $0.shouldDisplay && $0.names?.first?.name != "h" } ?? []
  }
}

extension [String] {
  /// The one of several names that is of the language in force; the first where there is none.
  var inLanguage: String? {
    let isChinese = { (name: String) in !name.utf8.allSatisfy { $0 < 0x80 } }
    return first { isChinese($0) == (Language.current == .zh) } ?? first
  }
}
