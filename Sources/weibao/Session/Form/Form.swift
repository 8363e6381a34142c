/// A command that is filled in field by field.
struct Form {
  /// One thing that can be told: an option, a flag or an argument of the command.
  struct Field {
    let argument: CommandDump.Argument
    /// What was told; none yet where it is empty.
    var values: [String] = []

    /// What it is called, in the language in force.
    var label: String { argument.abstract ?? argument.valueName ?? "" }
    /// The same without the choices that the help of the command tells behind a colon, and how they may be named.
    var choiceLabel: String {
      let name = label.split { "：:".contains($0) }.first.map(String.init) ?? label
      let tails = ["，代码或名称", ", by code or name"]
      return tails.first { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) } ?? name
    }
    /// Whether it holds something that may be taken away again.
    var canBeCleared: Bool { !isRequired && argument.kind != "flag" && !values.isEmpty }
    var isRequired: Bool { !argument.isOptional && argument.kind != "flag" }
    var isText: Bool { ["text"].contains(argument.valueName) }
    var isDate: Bool { Dates.dated.contains(argument.valueName ?? "") }
  }

  /// The words that lead to the command.
  let path: [String]
  var fields: [Field]
  /// Which fields are asked for one after the other; the others are left for the last screen.
  let asked: [Int]
  /// The draft that this was, if it was one.
  var draft: Int?

  /// The form of a command with what its words tell already, or nil where that is no command, or none of these.
  ///
  /// - Parameter asksAgain: Whether what is told already is asked for once more.
  init?(_ words: [String], draft: Int? = nil, asksAgain: Bool = false) {
    let place = CommandTree.place(of: words)
    guard place.children.isEmpty, let command = place.command as? any RegistryCommand.Type else { return nil }
    path = place.path
    self.draft = draft
    var fields = CommandDump.arguments(of: path).filter { !$0.isCommon && !$0.isCalled("--yes") }
      .map { Field(argument: $0) }
    guard Self.fill(&fields, from: Array(place.rest)) else { return nil }
    let wanted = Set(command.asked)
    asked = fields.indices.filter { index in
      let names = (fields[index].argument.names ?? []).map(\.written)
      let isTold = !fields[index].values.isEmpty && !(asksAgain && fields[index].argument.kind != "positional")
      return !isTold && (fields[index].isRequired || names.contains { wanted.contains($0) })
    }
    self.fields = fields
  }

  /// Whether something is missing without which the command cannot be.
  var lacksSomething: Bool { fields.contains { $0.isRequired && $0.values.isEmpty } }

  /// Whether everything is read; false for an option that is not the command's, or a word too many.
  private static func fill(_ fields: inout [Field], from words: [String]) -> Bool {
    var words = words[...]
    var isBehindMark = false
    while let word = words.popFirst() {
      if word == "--", !isBehindMark {
        isBehindMark = true
      } else if word.hasPrefix("-"), word.count > 1, !isBehindMark {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let index = fields.firstIndex(where: { $0.argument.isCalled(parts[0]) }) else { return false }
        if fields[index].argument.kind == "flag" {
          fields[index].values = [word]
        } else if let value = parts.count == 2 ? parts[1] : words.popFirst() {
          fields[index].values.append(value)
        }
      } else {
        let isFree = { (field: Field) in
          field.argument.kind == "positional" && (field.values.isEmpty || field.argument.isRepeating)
        }
        guard let index = fields.firstIndex(where: isFree) else { return false }
        fields[index].values.append(word)
      }
    }
    return true
  }

  /// The form of what was recorded, filled in as it was, that will correct it.
  init?(correcting entry: Entry) {
    self.init(entry.words, asksAgain: true)
    guard let index = fields.firstIndex(where: { $0.argument.isCalled("--corrects") }) else { return nil }
    fields[index].values = [String(entry.eventNo)]
  }

  /// The words of the command, as they would be typed.
  var words: [String] {
    var options: [String] = []
    var arguments: [String] = []
    for field in fields where !field.values.isEmpty {
      switch field.argument.kind {
      case "positional": arguments += field.values
      case "flag": options.append(field.argument.names?.first?.written ?? "")
      default: options += field.values.map { (field.argument.names?.first?.written ?? "") + "=" + $0 }
      }
    }
    return path + options + (arguments.isEmpty ? [] : ["--"] + arguments)
  }
}

/// Something that can be chosen for a field.
struct Choice: Equatable {
  /// What the command is told.
  let value: String
  /// What a person reads.
  let name: String

  /// The one that is meant by its number from 1, its name, its code, or their beginnings or initials in pinyin; several
  /// where that may be.
  static func meant(by answer: String, among choices: [Choice]) -> [Choice] {
    if let number = Int(answer), number > 0, number <= choices.count { return [choices[number - 1]] }
    let word = answer.lowercased()
    let exact = choices.filter { $0.value.lowercased() == word || $0.name.lowercased() == word }
    guard exact.isEmpty else { return Array(exact.prefix(1)) }
    let initials = choices.filter { Pinyin.initials(of: $0.name) == word }
    guard initials.isEmpty else { return initials }
    return choices.filter {
      $0.value.lowercased().hasPrefix(word) || $0.name.lowercased().hasPrefix(word)
        || Pinyin.initials(of: $0.name)?.hasPrefix(word) == true
    }
  }
}
