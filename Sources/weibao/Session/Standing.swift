/// Where somebody stands in a conversation: the case at hand, and the list shown last, so that little need be typed.
struct Standing {
  /// The case or lead that `use` made current, by its number.
  var current: String?
  /// The rows that can be named by their place in the list.
  let listed = ListedRows()

  /// The words of a command with what they leave out: `1 签收` acts on row 1 of the list, `case accept 1` does too, and
  /// a verb without a number on the current case or lead.
  ///
  /// - Throws: A ``Complaint`` for a row that there is not, or one that does not know the verb.
  func completed(_ words: [String]) throws(Complaint) -> [String] {
    if let first = words.first, let place = ListedRows.place(first) {
      return try acting(on: try row(place), Array(words.dropFirst()))
    }
    let place = CommandTree.place(of: words)
    guard place.children.isEmpty, let wanted = Subject(of: place.path) else { return words }
    var rest = Array(place.rest)
    if let index = wanted.index(in: rest) {
      if let number = ListedRows.place(rest[index]) {
        rest[index] = try row(number).number
        return place.path + rest
      }
      if Self.isNumber(rest[index]) { return words }
    }
    guard wanted.isRequired, let current, wanted.takes(current) else { return words }
    return place.path + [current] + rest
  }

  private func row(_ place: Int) throws(Complaint) -> ListedRows.Row {
    guard place > 0, place <= listed.rows.count else {
      throw Complaint(
        .usage, Bilingual(zh: "没有第 \(place) 行。", en: "There is no row \(place)."),
        hint: Bilingual(zh: "先列出，如：今日", en: "Show a list first, such as: work"))
    }
    return listed.rows[place - 1]
  }

  private func acting(on row: ListedRows.Row, _ words: [String]) throws(Complaint) -> [String] {
    let noun = Self.isLead(row.number) ? "lead" : "case"
    guard let verb = words.first else { return [noun, "show", row.number] }
    if ["办", "办理", "do", "next"].contains(verb), let command = row.command { return command + words.dropFirst() }
    for start in [[noun], []] {
      var place = CommandTree.place(of: start + words)
      // A noun of one verb, such as a visit, needs no verb.
      if place.children.count == 1, place.path.count > start.count {
        place = CommandTree.place(of: place.path + [CommandTree.name(of: place.children[0])] + place.rest)
      }
      guard place.path.count > start.count, place.children.isEmpty else { continue }
      return place.path + [row.number] + place.rest
    }
    throw Complaint.unknown(verb, after: [noun])
  }

  /// Whether a word is meant as the number of a case or lead, well typed or not.
  private static func isNumber(_ word: String) -> Bool {
    let tail = isLead(word) ? word.dropFirst() : word[...]
    return tail.first?.isWholeNumber == true
  }

  /// Whether it is the number of a lead, which begins with L.
  static func isLead(_ number: String) -> Bool { number.first == "L" || number.first == "l" }
}

/// The first thing that a command wants to be told: a case, a lead, or either.
private struct Subject {
  private let kind: String
  let isRequired: Bool
  private let valued: Set<String>

  init?(of path: [String]) {
    let arguments = CommandDump.arguments(of: path)
    guard let first = arguments.first(where: { $0.kind == "positional" }), let kind = first.valueName,
      ["number", "lead", "matter"].contains(kind)
    else { return nil }
    self.kind = kind
    isRequired = !first.isOptional
    valued = Set(arguments.filter { $0.kind == "option" }.flatMap { ($0.names ?? []).map(\.written) })
  }

  func takes(_ number: String) -> Bool { kind == "matter" || (kind == "lead") == Standing.isLead(number) }

  /// Where among the words behind the verb the first stands that belongs to no option.
  func index(in words: [String]) -> Int? {
    var index = 0
    while index < words.count {
      let word = words[index]
      if word == "--" { return index + 1 < words.count ? index + 1 : nil }
      guard word.hasPrefix("-"), word.count > 1 else { return index }
      index += valued.contains(word) ? 2 : 1
    }
    return nil
  }
}

/// The rows of the list that was shown last, each with the case or lead that it is about.
final class ListedRows {
  struct Row {
    /// The case or lead.
    let number: String
    /// The words of the command that does what waits, where the list tells it.
    let command: [String]?
  }

  var rows: [Row] = []

  /// The place in a list that a word names: up to three digits, of full width too.
  static func place(_ word: String) -> Int? {
    guard (1...3).contains(word.count), word.allSatisfy(\.isWholeNumber) else { return nil }
    return word.reduce(0) { $0 * 10 + ($1.wholeNumberValue ?? 0) }
  }
}
