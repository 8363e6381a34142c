import ArgumentParser

/// What the tabulator key proposes: commands, options and values, and in a statement what SQL knows and the login reaches.
final class Completion {
  /// Whom to ask what there is.
  var asker: Asker
  /// The lines of a statement before the one being typed.
  var pending = ""
  var standing = Standing()

  init(_ asker: Asker) {
    self.asker = asker
  }

  /// The words that may stand where `word` does.
  func words(before: String, word: String) -> [String] {
    if !pending.isEmpty || Input.beginsStatement(before + word) && before.contains(where: \.isWhitespace) {
      return SQLWords.words(before: pending + "\n" + before, word: word, asker)
    }
    if before.allSatisfy(\.isWhitespace), word.hasPrefix("\\") {
      return SlashCommand.all.map { "\\" + $0.name }.filter { $0.hasPrefix(word) }.sorted()
    }
    if before.drop(while: \.isWhitespace).hasPrefix("\\") { return slashWords(SlashLine(before), word) }
    guard case .words(let earlier) = Tokeniser.words(of: before) else { return [] }
    // A blank of full width parts words as well, which readline does not know.
    if let blank = word.lastIndex(of: "\u{3000}") {
      let head = word[...blank]
      return words(before: before + head, word: String(word[word.index(after: blank)...])).map { head + $0 }
    }
    return commandWords(earlier.map(\.text), word)
  }

  private func slashWords(_ line: SlashLine, _ word: String) -> [String] {
    switch line.name {
    case "d", "dt", "dv", "copy": SQLWords.relations(beginning: word, asker)
    case "h": CommandTree.place(of: []).children.flatMap { CommandTree.names(of: $0) }.filter { $0.hasPrefix(word) }
    case "pset": Session.Settings().displayNames.filter { $0.hasPrefix(word) }
    default: []
    }
  }

  private func commandWords(_ written: [String], _ word: String) -> [String] {
    // A row by its number stands for the case or lead there.
    var earlier = written
    if let first = written.first, ListedRows.place(first) != nil {
      guard written.count > 1 else { return actions(beginning: word) }
      guard let full = try? standing.completed(written) else { return [] }
      earlier = full
    }
    if earlier.first == "help" || earlier.first == "帮助" { earlier.removeFirst() }
    let place = CommandTree.place(of: earlier)
    guard place.children.isEmpty || place.rest.isEmpty else { return [] }
    if !place.children.isEmpty, !word.hasPrefix("-") {
      let verbs = written.isEmpty ? SQLWords.verbs(beginning: word) : []
      return names(of: place.children, beginning: word) + verbs
    }
    let arguments = CommandDump.arguments(of: place.path)
    if let equals = word.firstIndex(of: "="), word.hasPrefix("-") {
      let name = String(word[..<equals])
      guard let option = arguments.first(where: { $0.isCalled(name) }) else { return [] }
      return values(of: option, place.path, String(word[word.index(after: equals)...])).map { name + "=" + $0 }
    }
    if let last = place.rest.last, let option = arguments.first(where: { $0.kind == "option" && $0.isCalled(last) }) {
      return values(of: option, place.path, word)
    }
    if word.hasPrefix("-") {
      return arguments.flatMap { ($0.names ?? []).map(\.written) }.filter { $0.hasPrefix(word) }
    }
    let wanted = arguments.filter { $0.kind == "positional" }
    let given = Self.positionals(among: Array(place.rest), arguments)
    guard given < wanted.count || wanted.last?.isRepeating == true else { return options(of: arguments, word) }
    let values = values(of: wanted[min(given, wanted.count - 1)], place.path, word)
    return values.isEmpty ? options(of: arguments, word) : values
  }

  /// The verbs that can be done to a row.
  private func actions(beginning word: String) -> [String] {
    let nouns = [CommandTree.place(of: ["case"]), CommandTree.place(of: ["lead"])]
    var seen: Set<String> = []
    return nouns.flatMap { names(of: $0.children, beginning: word) }.filter { seen.insert($0).inserted }
  }

  // Words of the keyboard's other language are proposed only once somebody begins one.
  private func names(of commands: [any ParsableCommand.Type], beginning word: String) -> [String] {
    if word.isEmpty { return commands.map { CommandTree.name(of: $0) } }
    let beginnings = commands.flatMap { CommandTree.names(of: $0).filter { $0.hasPrefix(word) } }
    guard beginnings.isEmpty else { return beginnings }
    return commands.flatMap { command in
      CommandTree.names(of: command).filter { !$0.utf8.allSatisfy { $0 < 0x80 } && Pinyin.initials(of: $0) == word }
    }
  }

  private func options(of arguments: [CommandDump.Argument], _ word: String) -> [String] {
    guard word.isEmpty else { return [] }
    return arguments.compactMap { $0.names?.first?.written }
  }

  private func values(of argument: CommandDump.Argument, _ path: [String], _ word: String) -> [String] {
    if argument.valueName == "query-name" { return NamedQueries.names.filter { $0.hasPrefix(word) } }
    if let fixed = argument.allValues { return fixed.filter { $0.hasPrefix(word) } }
    guard argument.kind != "flag", let value = argument.valueName,
      let query = Proposals.query(value, of: path, beginning: word)
    else { return [] }
    let found = asker.texts(query)
    // What holds a blank is quoted, or it would be two words.
    return found.map { $0.contains(where: \.isWhitespace) ? "\"" + $0 + "\"" : $0 }
  }

  private static func positionals(among words: [String], _ arguments: [CommandDump.Argument]) -> Int {
    var count = 0
    var awaitsValue = false
    for word in words {
      if awaitsValue {
        awaitsValue = false
      } else if word.hasPrefix("-") {
        awaitsValue = arguments.contains { $0.kind == "option" && $0.isCalled(word) }
      } else {
        count += 1
      }
    }
    return count
  }
}

extension CommandDump.Argument {
  /// Whether one of its names is written so.
  func isCalled(_ written: String) -> Bool { (names ?? []).contains { $0.written == written } }
}
