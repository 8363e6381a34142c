import Glibc
import Postgres
import Registry
import Terminal

/// The conversation at a terminal.
struct Shell: ~Copyable {
  var session: Session
  private var input = Input()
  let editor: LineEditor
  private let history: History
  private let completion: Completion
  private let style = Style(for: 1)
  /// The lines typed since the last that was whole, for the history.
  private var typed: [String] = []
  /// Whether somebody who leaves with a transaction open was told so.
  private var hasBeenReminded = false
  /// Whether what waits was shown.
  private var isOpen = false
  /// nil where no news come.
  private var desk: NewsDesk?
  /// How many connections there had been when the desk was set up.
  private var connections = 1

  /// Prepares the conversation in a session.
  init(_ session: consuming Session) {
    self.session = session
    self.session.isConversation = true
    let completion = Completion(Asker(self.session.settings))
    self.completion = completion
    editor = LineEditor(name: "weibao", completion: completion.words)
    history = History(path: Self.historyPath)
  }

  private static var historyPath: String? {
    Environment.value("HOME").map { $0 + "/.weibao_history" }
  }

  /// Talks until somebody leaves.
  mutating func run() -> Outcome {
    Messages.say(Bilingual(zh: "输入 帮助 查看命令，按 Ctrl-D 退出。", en: "Type help to see the commands; Ctrl-D leaves.").text)
    if session.me?.databaseKind == "demo" {
      Messages.say(
        Bilingual(zh: "第一次使用？输入 引导，一步一步来。", en: "New here? Type guide, and be led step by step.").text)
    }
    if let stranger = session.stranger {
      Messages.say(stranger.message, hint: stranger.hint)
    } else if session.me == nil {
      Messages.say(Bilingual(zh: "本登录不属于任何单位，只能执行 SQL。", en: "This login belongs to no unit; only SQL will work.").text)
    }
    Configuration.read(into: &session)
    repeat { talk() } while staysOnce()
    if hasOpenTransaction { Messages.say(Complaint.uncommitted.message) }
    return .done
  }

  /// Whether a transaction would be lost by leaving now.
  private var hasOpenTransaction: Bool {
    switch session.registry.connection.transactionStatus {
    case .inTransaction, .inFailedTransaction: true
    default: false
    }
  }

  /// Who leaves with a transaction open is told so once, and stays until leaving is asked for again.
  private mutating func staysOnce() -> Bool {
    guard hasOpenTransaction, !hasBeenReminded else { return false }
    hasBeenReminded = true
    session.isOver = false
    Messages.say(
      Bilingual(
        zh: "事务还没有提交：commit; 提交，rollback; 撤销；再次退出则撤销。",
        en: "A transaction is open: commit; or rollback; leaving again rolls it back."
      )
      .text)
    return true
  }

  private mutating func talk() {
    while !session.isOver {
      // What came while a command was at work no longer wakes anybody.
      for line in news() ?? [] { Messages.say(line) }
      switch readLine() {
      case .line(let text): take(text)
      case .notUTF8: Messages.complain(.notUTF8)
      case .interrupted: giveUp()
      case .idle:
        giveUp()
        lock()
      case .end: session.isOver = true
      }
    }
  }

  /// What waits for the unit, as much as fits on one screen. Asked when the prompt is there already: nobody waits for it.
  private mutating func open() -> [String] {
    isOpen = true
    return Language.$current.withValue(session.settings.language) {
      var lines: [String] = []
      if let version = try? session.registry.version(), let unfit = Complaint(unfit: version) {
        lines += [unfit.message, unfit.hint ?? ""]
      }
      guard session.stranger == nil, session.me?.unit != nil else { return lines }
      desk = NewsDesk(&session.registry)
      guard let screen = Screen.current else { return lines }
      do throws(Complaint) {
        return try lines + Work.lines(atMost: max(8, screen.rows - 5), in: &session)
      } catch {
        return lines + [CellWidth.lines(error.message)]
      }
    }
  }

  /// Completion and news are those of the login that is there now.
  private mutating func followConnection() {
    guard session.connections != connections else { return }
    connections = session.connections
    completion.asker = Asker(session.settings)
    desk = NewsDesk(&session.registry)
  }

  private mutating func readLine() -> LineEditor.Reading {
    followConnection()
    let editor = editor
    let prompt = prompt
    completion.pending = input.pending
    completion.standing = session.standing
    let source = isOpen && desk == nil ? -1 : session.registry.connection.fileDescriptor
    return editor.read(prompt: prompt, besides: source, idleAfter: idleAfter, opens: !isOpen) {
      Messages.heldWhile { isOpen ? news()?.map { CellWidth.visible($0) } : open() }
    }
  }

  /// How long nobody need press a key before the screen is locked.
  private var idleAfter: Duration? {
    session.settings.lockMinutes > 0 ? .milliseconds(Int(session.settings.lockMinutes * 60_000)) : nil
  }

  private mutating func lock() {
    let login = session.registry.connection.info.user
    guard !Idle.lock(session.settings, login: login) else { return }
    session.isOver = true
    hasBeenReminded = true
  }

  /// An answer to a question of ours; nil where it is given up. What was told already outlasts a locked screen.
  mutating func answer(_ prompt: String) -> String? {
    while !session.isOver {
      switch editor.read(prompt: prompt, idleAfter: idleAfter) {
      case .line(let text): return text
      case .idle: lock()
      case .notUTF8: Messages.complain(.notUTF8)
      case .interrupted, .end: return nil
      }
    }
    return nil
  }

  /// What came for the unit and was not told yet; nil where nothing can come any more, since the connection is lost.
  private mutating func news() -> [String]? {
    guard !session.registry.connection.isLost else { return nil }
    return Language.$current.withValue(session.settings.language) {
      do throws(PostgresError) {
        return try desk?.fresh(&session.registry)
      } catch {
        // That the connection is lost is told by the next command.
        return error.kind == .connection ? nil : []
      }
    }
  }

  /// A pasted text has several lines, which count as if they had been typed one by one.
  private mutating func take(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      typed.append(String(line))
      let items = input.take(String(line))
      guard !input.isOpen || !items.isEmpty else { continue }
      if !input.isOpen {
        remember(typed.joined(separator: "\n"), items)
        typed = []
      }
      for item in items where !session.isOver { run(item) }
    }
  }

  private mutating func giveUp() {
    input.clear()
    typed = []
  }

  private mutating func run(_ item: Input.Item) {
    do throws(Complaint) {
      if let form = try form(for: item) { return fill(form) }
      try session.run(item, &input)
      runEdited()
      if let entry = session.correcting {
        session.correcting = nil
        if let form = Form(correcting: entry) { fill(form) }
      }
      if let draft = session.resumed {
        session.resumed = nil
        fill(draft)
      }
    } catch {
      if error.outcome != .done { Messages.complain(error) }
      if session.registry.connection.isLost { reconnect() }
    }
  }

  /// The form of a command that lacks what it needs.
  private func form(for item: Input.Item) throws(Complaint) -> Form? {
    guard case .command(let written, _) = item,
      !written.contains(where: { $0 == "--help" || $0 == "-h" }), !Asking.marks.contains(written.last ?? "")
    else {
      return nil
    }
    let words = try session.standing.completed(written)
    guard words.first != "help", words.first != "sql", let form = Form(words), form.lacksSomething else { return nil }
    return form
  }

  /// Runs what came back from the editor, as if it had been typed.
  private mutating func runEdited() {
    guard let text = session.edited else { return }
    session.edited = nil
    Messages.say(text)
    take(text)
  }

  private func remember(_ text: String, _ items: [Input.Item]) {
    guard !items.isEmpty, Privacy.mayBeRemembered(text) else { return }
    switch Privacy.judge(items, session.standing) {
    case .never: break
    case .forNow: history.add(text, isLasting: false)
    case .lasting: history.add(text)
    }
  }

  mutating func reconnect() {
    let question = Bilingual(zh: "重新连接？[Y/n] ", en: "Connect again? [Y/n] ").text
    while true {
      guard let answer = answer(question), !answer.lowercased().hasPrefix("n") else { return }
      do throws(Complaint) {
        try session.connectAgain()
        followConnection()
        Messages.say(Bilingual(zh: "已重新连接；未提交的改动没有保留。", en: "Connected again; what was not committed is gone.").text)
        return
      } catch {
        Messages.complain(error)
      }
    }
  }

  /// `【演练】xt_msb_01 民社办=> `; `*` stands in it inside a transaction, `!` inside one that has failed.
  private var prompt: String {
    let state =
      switch session.registry.connection.transactionStatus {
      case .inTransaction: "*"
      case .inFailedTransaction: "!"
      case .unknown: "?"
      default: ""
      }
    let isDemo = session.me?.databaseKind == "demo"
    let demo = isDemo ? style.inPrompt(.notice, Bilingual(zh: "【演练】", en: "[demo] ").text) : ""
    // Whom the registry does not know, or not yet, is told at least as who it is logged in.
    let login = session.me?.login ?? session.registry.connection.info.user
    let who = [login, session.me?.unit, session.standing.current].compactMap { $0 }.joined(separator: " ")
    let sign = input.isOpen ? String(input.openSign) : "="
    return demo + style.inPrompt(.prompt, CellWidth.visible(who)) + sign + state + "> "
  }
}
