/// What the tabulator key proposes: nouns, verbs and options, whose words come from the commands themselves.
enum Completion {
  static func words(before: String, word: String) -> [String] {
    guard case .words(let earlier) = Tokeniser.words(of: before) else { return [] }
    let place = CommandTree.place(of: earlier.map(\.text))
    guard place.rest.allSatisfy({ !$0.isEmpty }) else { return [] }
    if word.hasPrefix("-") {
      return CommandDump.arguments(of: place.path).flatMap { ($0.names ?? []).map(\.written) }
        .filter { $0.hasPrefix(word) }
    }
    guard place.rest.isEmpty else { return [] }
    // Words of the keyboard's other language are proposed only once somebody begins one.
    return place.children.flatMap { command in
      let names = CommandTree.names(of: command)
      return word.isEmpty ? [names[0]] : names.filter { $0.hasPrefix(word) }
    }
  }
}
