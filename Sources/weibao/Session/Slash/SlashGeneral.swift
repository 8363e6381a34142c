import Registry
import Terminal

extension SlashCommand {
  /// Those of the session, and help.
  static let general: [SlashCommand] = [
    SlashCommand(
      "set", "[NAME [VALUE]]", zh: "设变量，以 :NAME、:'NAME'、:\"NAME\" 引用",
      en: "set a variable, used as :NAME, :'NAME', :\"NAME\""
    ) {
      line, session, _ throws(Complaint) in
      let words = try line.words(session.variables)
      guard let name = words.first else {
        let all = session.variables.sorted { $0.key < $1.key }
        return try session.print(Facts(all.map { ($0.key, "'" + $0.value + "'") }).lines())
      }
      guard Variables.isName(name) else { throw .unusable(name, for: "\\set") }
      session.variables[name] = words.dropFirst().joined()
    },
    SlashCommand("unset", "NAME", zh: "取消变量", en: "forget a variable") { line, session, _ throws(Complaint) in
      for name in try line.words(session.variables) { session.variables[name] = nil }
    },
    SlashCommand("conninfo", zh: "显示当前连接", en: "tell what this is connected to") { _, session, _ throws(Complaint) in
      try session.tellConnection()
    },
    SlashCommand("c", "- LOGIN", zh: "换一个登录继续", en: "go on as another login") { line, session, _ throws(Complaint) in
      guard let login = try line.words(session.variables).last, login != "-" else {
        return try session.tellConnection()
      }
      guard case .command(let command) = try Words.read(["login", login]) else { return }
      try session.run(command)
    },
    SlashCommand("password", "[LOGIN]", zh: "修改密码", en: "change a password") { line, session, _ throws(Complaint) in
      let words = ["account", "password"] + (try line.words(session.variables))
      guard case .command(let command) = try Words.read(words) else { return }
      try session.run(command)
    },
    SlashCommand("h", "[COMMAND]", zh: "命令或 SQL 语句的用法", en: "how to use a command, or a statement of SQL") {
      line, session, _ throws(Complaint) in
      try SQLHelp.show(try line.words(session.variables))
    },
    SlashCommand("?", zh: "列出以 \\ 开头的命令", en: "list the commands that begin with \\") {
      _, session, _ throws(Complaint) in
      let style = session.sink.isStandard ? Style(for: 1) : Style(isOn: false)
      let lines = all.map { ("\\" + $0.name + ($0.usage.isEmpty ? "" : " " + $0.usage), $0.does.text) }
      try session.print(Facts(lines).lines(available: Screen.current?.columns, style: style), paged: true)
    },
    SlashCommand("q", zh: "退出", en: "leave") { _, session, _ throws(Complaint) in session.isOver = true },
  ]
}

/// Help about statements of SQL, which PostgreSQL's own documentation gives.
enum SQLHelp {
  /// Shows where a statement is described; for words that begin none, the help of our own command.
  static func show(_ words: [String]) throws(Complaint) {
    guard let first = words.first?.lowercased(), Input.sqlVerbs.contains(first), !CommandTree.begins(with: first) else {
      let place = CommandTree.place(of: words)
      if let unknown = place.rest.first { throw Complaint.unknown(unknown, after: place.path) }
      return try Help.show(place.path)
    }
    let kinds = ["alter", "create", "drop", "comment", "reassign", "refresh", "security", "import", "set", "start"]
    let page = (kinds.contains(first) ? words.prefix(2) : words.prefix(1)).joined().lowercased()
    let address = "https://www.postgresql.org/docs/15/sql-\(page.filter { $0.isASCII && $0.isLetter }).html"
    Messages.say(
      Bilingual(zh: "SQL 语句 \(first) 的说明见：\(address)", en: "The statement \(first) is described at: \(address)").text)
  }
}
