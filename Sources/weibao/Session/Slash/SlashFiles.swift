import Terminal

extension SlashCommand {
  /// Those that read and write files, or run programs.
  static let files: [SlashCommand] = [
    SlashCommand("i", "FILE", zh: "执行文件中的各行", en: "run the lines of a file") { line, session, _ throws(Complaint) in
      try session.runScript(try line.path(session.variables))
    },
    SlashCommand("ir", "FILE", zh: "同 \\i，路径相对于当前脚本", en: "as \\i, by a path from where the script at work lies") {
      line, session, _ throws(Complaint) in
      let path = try line.path(session.variables)
      let folder = session.scripts.last?.split(separator: "/", omittingEmptySubsequences: false).dropLast() ?? []
      let isRelative = !path.hasPrefix("/") && !folder.isEmpty
      try session.runScript(isRelative ? folder.joined(separator: "/") + "/" + path : path)
    },
    SlashCommand(
      "o", "[FILE | |COMMAND]", zh: "结果写入文件或交给程序；不写则回到屏幕",
      en: "results go to a file or a program; back here without one"
    ) {
      line, session, _ throws(Complaint) in
      session.sink.close()
      session.sink = .standard
      if !line.rest.isEmpty { session.sink = try Sink.opened(line, session.variables) }
    },
    SlashCommand(
      "copy", "TABLE|(QUERY) to|from FILE [OPTIONS]", zh: "在本机文件与数据库之间复制",
      en: "copy between a file here and the database"
    ) { line, session, _ throws(Complaint) in
      try session.copy(try CopyLine(line.rest))
    },
    SlashCommand("!", "[COMMAND]", zh: "执行系统命令；不写则进入系统外壳", en: "run a command of the system, or its shell") {
      line, _, _ throws(Complaint) in
      let command = line.rest.isEmpty ? Environment.value("SHELL") ?? "sh" : line.rest
      guard Child.run(command) != nil else {
        throw Complaint(.refused, Bilingual(zh: "无法执行。", en: "It cannot be run."))
      }
    },
    SlashCommand("s", "[FILE]", zh: "显示历史，或写入文件", en: "show the history, or write it to a file") {
      line, session, _ throws(Complaint) in
      let text = History.entries.map { CellWidth.lines($0) + "\n" }.joined()
      if line.rest.isEmpty { return try session.print(text, paged: true) }
      let sink = try Sink.opened(line, session.variables)
      defer { sink.close() }
      do throws(OutputFile.Failure) { try sink.file.write(text) } catch { throw Complaint(error) }
    },
    SlashCommand("echo", "TEXT", zh: "显示一段文字", en: "show a text") { line, session, _ throws(Complaint) in
      let words = try line.words(session.variables)
      let (text, end) = words.first == "-n" ? (words.dropFirst(), "") : (words[...], "\n")
      try session.print(CellWidth.visible(text.joined(separator: " ")) + end)
    },
  ]
}

extension SlashLine {
  /// The one file that is named.
  fileprivate func path(_ variables: [String: String]) throws(Complaint) -> String {
    guard let path = try words(variables).first else {
      throw Complaint(.usage, Bilingual(zh: "\\\(name) 后面要写文件。", en: "\\\(name) wants a file."))
    }
    return Files.path(path)
  }
}

/// Paths as people write them.
enum Files {
  /// A path with `~/` as the home folder.
  static func path(_ written: String) -> String {
    guard written.hasPrefix("~/"), let home = Environment.value("HOME") else { return written }
    return home + written.dropFirst(1)
  }
}

extension Sink {
  /// The file that a line names, or the program behind its `|`.
  static func opened(_ line: SlashLine, _ variables: [String: String]) throws(Complaint) -> Sink {
    do throws(OutputFile.Failure) {
      if line.rest.hasPrefix("|") { return try Sink(command: String(line.rest.dropFirst())) }
    } catch {
      throw .unwritable(line.rest, error)
    }
    let path = try line.path(variables)
    do throws(OutputFile.Failure) { return try Sink(path: path) } catch { throw .unwritable(path, error) }
  }
}

extension Session {
  /// Writes a text to where results go.
  func print(_ text: String, paged: Bool = false) throws(Complaint) {
    do throws(OutputFile.Failure) {
      try Output(zone: zone, display: settings.display, sink: sink).write(text, paged: paged)
    } catch {
      throw Complaint(error)
    }
  }

  /// Runs a script inside of this session.
  mutating func runScript(_ path: String) throws(Complaint) {
    guard scripts.count < 32 else {
      throw Complaint(.usage, Bilingual(zh: "脚本互相调用得太深：\(path)", en: "Scripts call each other too deeply: \(path)"))
    }
    var script = try Script(path: path)
    try script.runLines(in: &self)
  }
}

extension Complaint {
  static func unwritable(_ path: String, _ failure: OutputFile.Failure) -> Complaint {
    Complaint(.refused, Bilingual(zh: "写不了 \(path)：\(failure.told)", en: "Cannot write \(path): \(failure.told)"))
  }
}
