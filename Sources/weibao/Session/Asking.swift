import Registry
import Terminal

/// What somebody types who wants to know what may stand here.
enum Asking {
  static let marks: Set<String> = ["?", "？"]
}

extension Session {
  /// What the login may use; nil where the registry does not know it, or cannot be asked now.
  mutating func usableVerbs() -> Set<String>? {
    var verbs: Set<String>?
    try? complaining { session in verbs = try session.registry.usableVerbs() }
    return verbs
  }

  /// Tells what may stand behind these words: the values of an option, or what there is to know about the command.
  ///
  /// - Throws: A ``Complaint``.
  mutating func explain(_ words: [String]) throws(Complaint) {
    let place = CommandTree.place(of: words)
    let arguments = CommandDump.arguments(of: place.path)
    if let last = place.rest.last, let option = arguments.first(where: { $0.kind == "option" && $0.isCalled(last) }) {
      let field = Form.Field(argument: option)
      var lines = [(last, field.label)]
      for choice in try choices(for: field, of: place.path) ?? [] {
        lines.append((choice.value, choice.name == choice.value ? "" : choice.name))
      }
      return Messages.say(String(Facts(lines).lines(available: Screen.current?.columns).dropLast()))
    }
    if let unknown = place.rest.first, !place.children.isEmpty {
      if place.meanings.count > 1 { throw .ambiguous(unknown, place.meanings) }
      throw .unknown(unknown, after: place.path)
    }
    try Help.show(place.path, usable: usableVerbs())
  }
}
