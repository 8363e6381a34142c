import ArgumentParser

/// What words of a command line ask for.
enum Words {
  case command(any RegistryCommand)
  /// Help about what these words lead to.
  case help([String])

  /// Reads words, the same in one call, in a script and in the shell.
  ///
  /// - Throws: A ``Complaint`` of the outcome `usage`.
  static func read(_ words: [String]) throws(Complaint) -> Words {
    try checkLetters(words)
    if let help = help(asked: words) { return try checked(help) }
    let place = CommandTree.place(of: words)
    if let next = place.rest.first, !place.children.isEmpty, !next.hasPrefix("-") {
      if place.meanings.count > 1 { throw Complaint.ambiguous(next, place.meanings) }
      throw Complaint.unknown(next, after: place.path)
    }
    let command: any ParsableCommand
    do {
      command = try Root.parseAsRoot(place.path + Dates.resolved(Array(place.rest), of: place))
    } catch {
      throw Complaint(parser: Root.message(for: error), of: words)
    }
    switch command {
    case let command as any RegistryCommand: return .command(command)
    case let help as HelpCommand: return try checked(help.command)
    default: return .help(place.path)
    }
  }

  private static func help(asked words: [String]) -> [String]? {
    let options = words.prefix { $0 != "--" }
    guard options.contains("--help") || options.contains("-h") else { return nil }
    return CommandTree.place(of: words.filter { !$0.hasPrefix("-") }).path
  }

  private static func checked(_ asked: [String]) throws(Complaint) -> Words {
    let place = CommandTree.place(of: asked)
    if let unknown = place.rest.first {
      if place.meanings.count > 1 { throw Complaint.ambiguous(unknown, place.meanings) }
      throw Complaint.unknown(unknown, after: place.path)
    }
    return .help(place.path)
  }

  /// No name, number or note holds a control character; a terminal that sent one was misunderstood.
  private static func checkLetters(_ words: [String]) throws(Complaint) {
    for word in words {
      let isControl = { (scalar: Unicode.Scalar) in
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      }
      guard word.unicodeScalars.contains(where: isControl) else { continue }
      throw Complaint(
        .usage,
        Bilingual(zh: "命令里有控制字符：\(word.prefix(40))", en: "The command holds a control character: \(word.prefix(40))"))
    }
  }
}

extension Complaint {
  /// A beginning, or initials, that several commands have.
  static func ambiguous(_ word: String, _ meanings: [String]) -> Complaint {
    let list = meanings.joined(separator: ", ")
    return Complaint(.usage, Bilingual(zh: "“\(word)”可以是：\(list)", en: "“\(word)” may be: \(list)"))
  }

  /// A word that no command has, and the one that may have been meant.
  static func unknown(_ word: String, after path: [String]) -> Complaint {
    let place = CommandTree.place(of: path)
    let names = place.children.flatMap { CommandTree.names(of: $0) }
    let candidates = path.isEmpty ? names + Input.sqlVerbs.sorted() : names
    let shown = String(word.prefix(40))
    // In the language of the word, as whoever types it does.
    let written = { (path: [String]) in word.utf8.allSatisfy { $0 < 0x80 } ? path : CommandTree.written(path) }
    let way = (written(path) + [""]).joined(separator: " ")
    let help = (written(["help"]) + written(path)).joined(separator: " ")
    let nearest = Suggestion.nearest(to: shown, among: candidates).map { way + $0 }
    return Complaint(
      .usage, Bilingual(zh: "没有这个命令：\(way)\(shown)", en: "There is no command: \(way)\(shown)"),
      hint: nearest.map { Bilingual(zh: "是不是 \($0)？", en: "Did you mean \($0)?") }
        ?? Bilingual(zh: "有哪些命令：\(help)", en: "See the commands with: \(help)"))
  }
}
