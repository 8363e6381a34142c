/// Gathers lines until they make a command or statements, the same for the shell, a script and a pipe.
struct Input {
  /// What the lines came to.
  enum Item: Equatable {
    /// The words of a command, and the text they were written as.
    case command([String], written: String)
    /// One SQL statement with its `;`.
    case sql(String)
    /// A command that begins with a backslash, as those of psql do, and what of a statement stands before it.
    case slash(SlashLine)
    /// A text that begins neither a command nor a statement.
    case unknown(String, written: String)
  }

  /// The words that begin an SQL statement of PostgreSQL 15.
  static let sqlVerbs: Set<String> = [
    "abort", "alter", "analyze", "begin", "call", "checkpoint", "close", "cluster", "comment", "commit", "copy",
    "create", "deallocate", "declare", "delete", "discard", "do", "drop", "end", "execute", "explain", "fetch", "grant",
    "import", "insert", "listen", "load", "lock", "merge", "move", "notify", "prepare", "reassign", "refresh",
    "reindex", "release", "reset", "revoke", "rollback", "savepoint", "security", "select", "set", "show", "start",
    "table", "truncate", "unlisten", "update", "vacuum", "values", "with",
  ]

  private enum Kind { case command, sql }

  private var kind = Kind.command
  /// The lines that do not make anything whole yet.
  private(set) var pending = ""

  /// Whether more lines are needed.
  var isOpen: Bool { !pending.isEmpty }

  /// The quote or sign that is still to be closed, to be shown in the prompt.
  var openSign: Character {
    switch kind {
    case .command:
      if case .open(let quote) = Tokeniser.words(of: pending) { return quote }
    case .sql:
      if case .quoted(_, let sign) = Statements(of: pending).rest { return sign == "/" ? "*" : sign }
    }
    return "-"
  }

  /// Gives up the lines gathered so far.
  mutating func clear() { pending = "" }

  /// Hands over the statement gathered so far, which need not have ended, and forgets it.
  mutating func takePending() -> String {
    defer { pending = "" }
    return pending
  }

  /// Takes the next line and returns what is now whole.
  mutating func take(_ line: String) -> [Item] {
    if pending.isEmpty {
      let first = Self.firstWord(of: line)
      if first.isEmpty { return [] }
      kind = Self.beginsSQL(first) ? .sql : .command
      pending = line
    } else {
      pending += "\n" + line
    }
    return kind == .sql ? takeStatements(since: line) : takeCommand()
  }

  private mutating func takeCommand() -> [Item] {
    guard case .words(var words) = Tokeniser.words(of: pending) else { return [] }
    let written = pending
    pending = ""
    Self.dropEnd(&words)
    guard let first = words.first else { return [] }
    if words.count == 1, Asking.marks.contains(first.text) { return [.command(["help"], written: written)] }
    guard CommandTree.begins(with: first.text) || ListedRows.place(first.text) != nil else {
      return [.unknown(first.text, written: written)]
    }
    return [.command(words.map(\.text), written: written)]
  }

  private mutating func takeStatements(since line: String) -> [Item] {
    // Only a semicolon can end a statement: a literal of thousands of lines is not scanned again at each.
    guard line.contains(";") || line.contains("；") || line.contains("\\") || pending == line else { return [] }
    let statements = Statements(of: pending)
    switch statements.rest {
    case .nothing: pending = ""
    case .statement(let rest), .quoted(let rest, _): pending = rest
    }
    return statements.complete.map { .sql($0) } + (statements.slash.map { [.slash(SlashLine($0))] } ?? [])
  }

  /// Drops the `;` that people who know SQL put behind a command as well.
  private static func dropEnd(_ words: inout [Tokeniser.Word]) {
    guard let last = words.last, !last.isQuoted, last.text.hasSuffix(";") || last.text.hasSuffix("；") else { return }
    words[words.count - 1].text.removeLast()
    if words[words.count - 1].text.isEmpty { words.removeLast() }
  }

  /// Whether a text begins a statement of SQL, not a command.
  static func beginsStatement(_ text: String) -> Bool {
    let first = firstWord(of: text)
    return !first.isEmpty && !first.hasPrefix("\\") && beginsSQL(first)
  }

  private static func firstWord(of line: String) -> Substring {
    line.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
  }

  private static func beginsSQL(_ word: Substring) -> Bool {
    if word.hasPrefix("\\") || word.hasPrefix("(") || word.hasPrefix("/*") || word.hasPrefix(";") || word.hasPrefix("；")
    {
      return true
    }
    if word.hasPrefix("--") { return !CommandTree.begins(with: String(word)) }
    let letters = word.prefix { $0.isASCII && $0.isLetter }
    let next = word[letters.endIndex...].first
    return sqlVerbs.contains(letters.lowercased())
      && (next == nil || next == ";" || next == "；" || next?.isASCII == true)
  }
}
