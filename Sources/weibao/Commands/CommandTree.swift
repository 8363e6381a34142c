import ArgumentParser

/// The nouns and verbs there are, read from the commands themselves.
enum CommandTree {
  /// A command by the words that lead to it.
  struct Place {
    let command: any ParsableCommand.Type
    /// The words of the way, each as the command calls itself.
    let path: [String]
    /// The words behind those of the way.
    let rest: ArraySlice<String>

    var children: [any ParsableCommand.Type] { command.configuration.subcommands }
  }

  /// Follows the words as far as they name commands.
  static func place(of words: [String]) -> Place {
    var command: any ParsableCommand.Type = Root.self
    var path: [String] = []
    var rest = words[...]
    while let word = rest.first, let child = child(of: command, named: word) {
      command = child
      path.append(name(of: child))
      rest.removeFirst()
    }
    return Place(command: command, path: path, rest: rest)
  }

  /// Whether a line that begins with this word is a command.
  static func begins(with word: String) -> Bool {
    word == "--help" || word == "-h" || child(of: Root.self, named: word) != nil
  }

  /// The names of a command: its own, then the others.
  static func names(of command: any ParsableCommand.Type) -> [String] {
    [name(of: command)] + command.configuration.aliases
  }

  static func name(of command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }

  private static func child(of command: any ParsableCommand.Type, named word: String) -> (any ParsableCommand.Type)? {
    command.configuration.subcommands.first { names(of: $0).contains(word) }
  }
}
