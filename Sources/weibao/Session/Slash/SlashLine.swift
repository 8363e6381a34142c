/// A line, or the end of one, that begins with a backslash, as psql's own commands do.
struct SlashLine: Equatable {
  /// All of it, from the backslash.
  let text: String

  init(_ text: String) { self.text = text }

  /// The name of the command: its letters, or the one sign `!` or `?`.
  var name: String {
    let rest = text.dropFirst()
    if let sign = rest.first, "!?".contains(sign) { return String(sign) }
    return String(rest.prefix { $0.isLetter })
  }

  /// What stands behind the name.
  var rest: String {
    let rest = text.dropFirst(1 + name.count)
    return String(rest.drop { $0.isWhitespace })
  }

  /// The words behind the name, without the `;` or `+` that people used to psql may write.
  ///
  /// - Throws: A ``Complaint`` where a quote is open.
  func words(_ variables: [String: String]) throws(Complaint) -> [String] {
    switch Tokeniser.words(of: rest) {
    case .open(let quote):
      throw Complaint(.usage, Bilingual(zh: "\(quote) 没有闭合。", en: "\(quote) is not closed."))
    case .words(var words):
      if let last = words.last, !last.isQuoted, last.text.hasSuffix(";") || last.text.hasSuffix("；") {
        words[words.count - 1].text.removeLast()
      }
      return words.filter { $0.isQuoted || !["", "+"].contains($0.text) }.map { word in
        guard !word.isQuoted, word.text.hasPrefix(":") else { return word.text }
        return variables[String(word.text.dropFirst())] ?? word.text
      }
    }
  }
}

/// A command of a backslash.
struct SlashCommand: Sendable {
  /// What it does, with the line, in a session, to the lines gathered so far.
  typealias Body = @Sendable (SlashLine, inout Session, inout Input) throws(Complaint) -> Void

  let name: String
  /// What stands behind the name.
  let usage: String
  let does: Bilingual
  let body: Body

  init(_ name: String, _ usage: String = "", zh: String, en: String, _ body: @escaping Body) {
    self.name = name
    self.usage = usage
    does = Bilingual(zh: zh, en: en)
    self.body = body
  }

  /// All there are, as `\?` lists them.
  static let all = buffer + files + display + catalogue + general

  /// The one of a name.
  ///
  /// - Throws: A ``Complaint`` with the nearest name where there is none.
  static func named(_ name: String) throws(Complaint) -> SlashCommand {
    if let command = all.first(where: { $0.name == name }) { return command }
    let nearest = Suggestion.nearest(to: name, among: all.map(\.name))
    throw Complaint(
      .usage, Bilingual(zh: "没有这个命令：\\\(name)", en: "There is no command: \\\(name)"),
      hint: nearest.map { Bilingual(zh: "是不是 \\\($0)？", en: "Did you mean \\\($0)?") }
        ?? Bilingual(zh: "有哪些命令：\\?", en: "See the commands with: \\?"))
  }
}

extension Session {
  /// Runs a command of a backslash.
  ///
  /// - Throws: A ``Complaint``, whatever went wrong.
  mutating func run(_ line: SlashLine, _ input: inout Input) throws(Complaint) {
    try SlashCommand.named(line.name).body(line, &self, &input)
  }
}
