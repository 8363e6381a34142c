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

    /// The commands that the next word may mean, where it is the beginning of several.
    var meanings: [String] {
      guard let word = rest.first else { return [] }
      return CommandTree.children(of: command, meantBy: word).map { CommandTree.name(of: $0) }
    }
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
    word == "--help" || word == "-h" || !children(of: Root.self, meantBy: word).isEmpty
  }

  /// The names of a command: its own, then the others.
  static func names(of command: any ParsableCommand.Type) -> [String] {
    [name(of: command)] + command.configuration.aliases
  }

  /// The words of a way as they are typed in the language in force.
  static func written(_ path: [String]) -> [String] {
    path.indices.map { index in
      names(of: place(of: Array(path[...index])).command).inLanguage ?? path[index]
    }
  }

  /// A line with the words that lead to its command as they are typed in the language in force.
  static func written(line: String) -> String {
    let place = place(of: line.split(separator: " ").map(String.init))
    return (written(place.path) + place.rest).joined(separator: " ")
  }

  static func name(of command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }

  private static func child(of command: any ParsableCommand.Type, named word: String) -> (any ParsableCommand.Type)? {
    let meant = children(of: command, meantBy: word)
    return meant.count == 1 ? meant[0] : nil
  }

  /// The command of that name; else those whose name begins so, or whose Chinese name has these initials.
  private static func children(
    of command: any ParsableCommand.Type, meantBy word: String
  ) -> [any ParsableCommand.Type] {
    let children = command.configuration.subcommands
    if let exact = children.first(where: { names(of: $0).contains(word) }) { return [exact] }
    guard !word.isEmpty, !word.hasPrefix("-") else { return [] }
    let initials = word.lowercased()
    return children.filter { child in
      names(of: child).contains { name in
        name.hasPrefix(initials)
          || !(name.utf8.first.map { $0 < 0x80 } ?? true) && Pinyin.initials(of: name) == initials
      }
    }
  }
}
