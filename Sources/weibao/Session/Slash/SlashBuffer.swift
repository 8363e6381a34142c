import Glibc
import Terminal

extension SlashCommand {
  /// Those that act on the statement at hand: the one being typed, else the one that ran last.
  static let buffer: [SlashCommand] = [
    SlashCommand(
      "g", "[FILE | |COMMAND]", zh: "执行语句，不必写 ;，结果可写入文件或交给程序",
      en: "run the statement; its result may go to a file or a program"
    ) { line, session, input throws(Complaint) in
      try session.go(line, &input, session.settings.display)
    },
    SlashCommand("gx", "[FILE | |COMMAND]", zh: "同 \\g，每行展开显示", en: "as \\g, with each row expanded") {
      line, session, input throws(Complaint) in
      var display = session.settings.display
      display.format = .expanded
      try session.go(line, &input, display)
    },
    SlashCommand("watch", "[SECONDS]", zh: "每隔几秒重复执行，Ctrl-C 停止", en: "run it again every few seconds, until Ctrl-C") {
      line, session, input throws(Complaint) in
      let word = try line.words(session.variables).first ?? "2"
      guard let seconds = Double(word), seconds >= 0.1, seconds <= 86_400 else { throw .unusable(word, for: "\\watch") }
      try session.watch(try session.statement(&input), every: seconds)
    },
    SlashCommand("p", zh: "显示当前语句", en: "show the statement at hand") { _, session, input throws(Complaint) in
      let text = input.isOpen ? input.pending : session.lastStatement
      let empty = Bilingual(zh: "（没有语句）", en: "(no statement)").text
      try session.print(CellWidth.lines(text.isEmpty ? empty : text) + "\n")
    },
    SlashCommand("r", zh: "清除正在输入的语句", en: "forget the statement being typed") { _, _, input throws(Complaint) in
      input.clear()
      Messages.say(Bilingual(zh: "已清除。", en: "Forgotten.").text)
    },
    SlashCommand(
      "e", "[FILE]", zh: "用编辑器（$EDITOR）修改语句，存盘退出后执行", en: "edit the statement by $EDITOR; it is run when you leave"
    ) {
      line, session, input throws(Complaint) in
      let path = try line.words(session.variables).first
      session.edited = try Editor.edit(input.isOpen ? input.takePending() : session.lastStatement, at: path)
    },
  ]
}

extension Session {
  /// The statement at hand, taken from the lines gathered so far, else the one that ran last.
  ///
  /// - Throws: A ``Complaint`` where there is none.
  fileprivate mutating func statement(_ input: inout Input) throws(Complaint) -> String {
    let text = input.isOpen ? input.takePending() : lastStatement
    guard !text.isEmpty else {
      throw Complaint(.usage, Bilingual(zh: "没有可以执行的语句。", en: "There is no statement to run."))
    }
    return interpolated(text)
  }

  fileprivate mutating func go(_ line: SlashLine, _ input: inout Input, _ display: Display) throws(Complaint) {
    let statement = try statement(&input)
    guard !line.rest.isEmpty else { return try run(sql: statement, display: display) }
    let sink = try Sink.opened(line, variables)
    defer { sink.close() }
    try run(sql: statement, display: display, to: sink)
  }

  /// Runs a statement again and again, without a pager, until Ctrl-C or an error.
  fileprivate mutating func watch(_ statement: String, every seconds: Double) throws(Complaint) {
    var display = settings.display
    display.pager = false
    repeat {
      let head = Bilingual(zh: "每 \(seconds) 秒，Ctrl-C 停止", en: "every \(seconds) s, Ctrl-C stops")
      try print(zone.now() + "  (" + head.text + ")\n")
      do throws(Complaint) {
        try run(sql: statement, display: display)
      } catch {
        guard error.outcome == .cancelled else { throw error }
        break
      }
      try print("\n")
    } while !wasInterrupted && Signals.pause(seconds: seconds)
  }
}

/// The person's own editor.
enum Editor {
  /// Has a text edited, in a file that only its owner can read and that is gone afterwards, unless a path is given.
  ///
  /// - Throws: A ``Complaint`` where that is not possible.
  static func edit(_ text: String, at path: String? = nil) throws(Complaint) -> String {
    guard isatty(STDIN_FILENO) != 0 else {
      throw Complaint(.usage, Bilingual(zh: "没有终端可以打开编辑器。", en: "There is no terminal for an editor."))
    }
    let file: String
    if let path { file = path } else { file = try write(text) }
    defer {
      if path == nil { unlink(file) }
    }
    let program = ["VISUAL", "EDITOR"].compactMap { Environment.value($0) }.first
    let quoted = "'" + file.replacing("'", with: "'\\''") + "'"
    guard Child.run((program ?? "vi") + " " + quoted) == 0 else {
      throw Complaint(.refused, Bilingual(zh: "编辑器没有正常结束，内容未采用。", en: "The editor failed; nothing was taken over."))
    }
    var edited = try TextFile.text(at: file)
    while edited.last?.isWhitespace == true { edited.removeLast() }
    return edited
  }

  private static func write(_ text: String) throws(Complaint) -> String {
    let folder = Environment.value("TMPDIR") ?? "/tmp"
    var template = Array((folder + "/weibao-XXXXXX.sql").utf8CString)
    let descriptor = mkstemps(&template, 4)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw .unwritable(path, OutputFile.Failure(code: errno)) }
    close(descriptor)
    do throws(OutputFile.Failure) {
      let sink = try Sink(path: path)
      try sink.file.write(text + "\n")
    } catch {
      throw .unwritable(path, error)
    }
    return path
  }
}
