import ArgumentParser
import Terminal

/// Help in the language in force, in straight columns; the parser's own is English and misaligned with Chinese.
enum Help {
  /// Shows the help of the command to which the words lead.
  ///
  /// - Parameter usable: The verbs that the login may use; nil where nobody is logged in, and all are shown.
  static func show(_ path: [String], usable: Set<String>? = nil) throws(Complaint) {
    do throws(OutputFile.Failure) {
      let columns = Screen.current?.columns
      try Pager.show(text(of: path, usable: usable, style: Style(for: 1), available: columns))
    } catch {
      throw Complaint(error)
    }
  }

  /// What there is to know about the command to which the words lead; about everything, where there are none.
  ///
  /// - Parameter available: The columns of the terminal, or nil never to fold.
  static func text(
    of path: [String], usable: Set<String>? = nil, style: Style = Style(isOn: false), available: Int? = nil
  ) -> String {
    let columns = { (lines: [(name: String, what: String)]) in Self.columns(lines, available) }
    let folded = { (text: String, indent: Int) in Self.folded(text, indent, available) }
    let place = CommandTree.place(of: path)
    let all = CommandDump.arguments(of: place.path)
    // What every command has comes last.
    let arguments = path.isEmpty ? all : all.filter { !$0.isCommon } + all.filter(\.isCommon)
    var out = folded(place.command.configuration.abstract, 0) + "\n"
    out += heading(Bilingual(zh: "用法", en: "Usage"), style) + folded(usage(of: place, arguments), 2)
    if !place.children.isEmpty {
      let title = path.isEmpty ? Bilingual(zh: "命令", en: "Commands") : Bilingual(zh: "动作", en: "Verbs")
      let shown = place.children.filter { Verbs.isUsable(place.path + [CommandTree.name(of: $0)], usable) }
      out += "\n" + heading(title, style) + columns(shown.map(line))
      if shown.count < place.children.count { out += "\n" + folded(others.text, 0) }
    } else if !Verbs.isUsable(place.path, usable) {
      out += "\n" + notForYou.text + "\n"
    }
    if !arguments.isEmpty {
      out += "\n" + heading(Bilingual(zh: "选项", en: "Options"), style) + columns(arguments.map(line))
    }
    if let example = Examples.line(of: place.path) {
      let shown = Examples.shown(of: place.path)
      out += "\n" + heading(Bilingual(zh: "例", en: "Example"), style) + folded(example, 2)
      if !shown.isEmpty { out += folded("→ " + shown, 4) }
    }
    if path.isEmpty { out += "\n" + closing.text.split(separator: "\n").map { folded(String($0), 0) }.joined() }
    return out
  }

  private static let others = Bilingual(zh: "本登录不能使用的没有列出。", en: "What this login may not use is not listed.")
  private static let notForYou = Bilingual(zh: "本登录不能使用。", en: "This login may not use it.")

  private static let closing = Bilingual(
    zh: """
      帮助 命令 查看一个命令的用法，如：帮助 案件 列表
      以 ; 结尾的 SQL 语句可以直接输入，可以分多行写。
      """,
    en: """
      help COMMAND tells how to use a command, for instance: help case list
      SQL ended by ; may be typed as it is, on several lines if need be.
      """)

  private static func heading(_ title: Bilingual, _ style: Style) -> String {
    style(.heading, title.text + Bilingual(zh: "：", en: ":").text) + "\n"
  }

  private static func line(_ command: any ParsableCommand.Type) -> (String, String) {
    (CommandTree.names(of: command).joined(separator: ", "), command.configuration.abstract)
  }

  private static func line(_ argument: CommandDump.Argument) -> (String, String) {
    var name = (argument.names ?? []).map(\.written).joined(separator: ", ")
    if argument.kind == "positional" { name = argument.placeholder }
    if argument.kind == "option" { name += " " + argument.placeholder }
    let must = Bilingual(zh: "（必填）", en: " (required)").text
    return (name, (argument.abstract ?? "") + (argument.isOptional || argument.kind == "flag" ? "" : must))
  }

  private static func usage(of place: CommandTree.Place, _ arguments: [CommandDump.Argument]) -> String {
    if place.path.isEmpty { return Invocation.usage }
    var words = CommandTree.written(place.path)
    for argument in arguments where argument.kind == "positional" || argument.kind == "option" && !argument.isOptional {
      let value = argument.placeholder + (argument.isRepeating ? " ..." : "")
      let written = [argument.written, value].compactMap { $0 }.joined(separator: " ")
      words.append(argument.isOptional ? "[\(written)]" : written)
    }
    if !place.children.isEmpty, !place.path.isEmpty { words.append(Bilingual(zh: "<动作>", en: "<verb>").text) }
    if arguments.contains(where: { $0.isOptional && $0.kind != "positional" }), !place.path.isEmpty {
      words.append(Bilingual(zh: "[选项]", en: "[options]").text)
    }
    return words.joined(separator: " ")
  }

  /// Names, and what they do behind them; below them, where the window has no room for both.
  private static func columns(_ lines: [(name: String, what: String)], _ available: Int?) -> String {
    let widest = lines.map { CellWidth.of($0.name) }.max() ?? 0
    let width = min(widest, available.map { max(12, $0 * 2 / 5) } ?? widest)
    return lines.map { line in
      let room = width - CellWidth.of(line.name) + 2
      guard room > 0 else { return folded(line.name, 2, available) + folded(line.what, width + 4, available) }
      let what = folded(line.what, width + 4, available).drop { $0 == " " }
      return "  " + line.name + String(repeating: " ", count: room) + (what.isEmpty ? "\n" : what)
    }.joined()
  }

  /// A text behind so many blanks, on as many lines as it takes.
  private static func folded(_ text: String, _ indent: Int, _ available: Int?) -> String {
    let lines = available.map { CellWidth.folded(text, at: max(20, $0 - indent)) } ?? [text]
    return lines.map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
  }
}
