import Terminal

extension SlashCommand {
  /// Those that set how results look.
  static let display: [SlashCommand] = [
    SlashCommand("x", "[on|off|auto]", zh: "每行展开显示", en: "show each row expanded") {
      line, session, _ throws(Complaint) in
      try session.set("expanded", try line.words(session.variables).first)
    },
    SlashCommand("t", "[on|off]", zh: "只显示数据行", en: "show rows only") { line, session, _ throws(Complaint) in
      try session.set("tuples_only", try line.words(session.variables).first)
    },
    SlashCommand("timing", "[on|off]", zh: "显示用时", en: "tell how long things take") {
      line, session, _ throws(Complaint) in
      session.isTiming = try Self.switched(session.isTiming, by: try line.words(session.variables).first)
      Messages.say(
        (session.isTiming
          ? Bilingual(zh: "显示用时：开", en: "Timing is on.") : Bilingual(zh: "显示用时：关", en: "Timing is off."))
          .text)
    },
    SlashCommand(
      "pset", "[SETTING [VALUE]]", zh: "显示方式：format expanded null pager footer tuples_only rows bom wide lock",
      en: "how results look: format expanded null pager footer tuples_only rows bom wide lock"
    ) { line, session, _ throws(Complaint) in
      let words = try line.words(session.variables)
      guard let name = words.first else { return try session.showSettings() }
      try session.set(name, words.dropFirst().first)
    },
  ]

  /// On, off, or the other of the two where nothing is said.
  static func switched(_ now: Bool, by word: String?) throws(Complaint) -> Bool {
    switch word?.lowercased() {
    case nil: return !now
    case "on", "true", "yes", "1", "开", "是": return true
    case "off", "false", "no", "0", "关", "否": return false
    case let word?: throw .unusable(word, for: "on|off")
    }
  }
}

extension Complaint {
  static func unusable(_ word: String, for what: String) -> Complaint {
    let shown = String(word.prefix(40))
    return Complaint(.usage, Bilingual(zh: "“\(shown)”不能用于 \(what)。", en: "“\(shown)” cannot be used for \(what)."))
  }
}

extension Session.Settings {
  /// The names of the settings of `\pset`.
  var displayNames: [String] { displaySettings.map(\.name) }

  /// The settings of `\pset`, each with its value as it would be written.
  fileprivate var displaySettings: [(name: String, value: String)] {
    let minutes = lockMinutes == lockMinutes.rounded() ? String(Int(lockMinutes)) : String(lockMinutes)
    let switched = { (isOn: Bool) in isOn ? "on" : "off" }
    return [
      ("format", display.format.rawValue), ("expanded", display.expanded.map(switched) ?? "auto"),
      ("null", "'" + display.null + "'"), ("pager", switched(display.pager)), ("footer", switched(display.footer)),
      ("tuples_only", switched(display.rowsOnly)), ("rows", display.mostRows.map { String($0) } ?? "0"),
      ("bom", switched(display.hasMark)), ("wide", switched(CellWidth.ambiguousIsWide)), ("lock", minutes),
    ]
  }
}

extension Session {
  fileprivate func showSettings() throws(Complaint) {
    try print(Facts(settings.displaySettings.map { ($0.name, $0.value) }).lines())
  }

  /// Sets how results look, and says so.
  ///
  /// - Throws: A ``Complaint`` for a name or value that there is not.
  mutating func set(_ name: String, _ value: String?) throws(Complaint) {
    var display = settings.display
    switch name.lowercased() {
    case "format", "格式":
      if let value { display.format = try Self.format(value) }
    case "expanded", "x", "展开":
      if value?.lowercased() == "auto" || value == "自动" {
        display.expanded = nil
      } else {
        display.expanded = try SlashCommand.switched(display.expanded ?? false, by: value)
      }
    case "null": display.null = value ?? ""
    case "pager", "分页": display.pager = try SlashCommand.switched(display.pager, by: value)
    case "footer": display.footer = try SlashCommand.switched(display.footer, by: value)
    case "tuples_only", "t": display.rowsOnly = try SlashCommand.switched(display.rowsOnly, by: value)
    case "wide", "宽": CellWidth.ambiguousIsWide = try SlashCommand.switched(CellWidth.ambiguousIsWide, by: value)
    case "lock", "锁定":
      guard let minutes = Double(value ?? ""), (0...1440).contains(minutes) else {
        throw .unusable(value ?? "", for: "lock")
      }
      settings.lockMinutes = minutes
    case "bom": display.hasMark = try SlashCommand.switched(display.hasMark, by: value)
    case "rows", "行数":
      guard let count = Int(value ?? "0"), count >= 0 else { throw .unusable(value ?? "", for: "rows") }
      display.mostRows = count == 0 ? nil : count
    default:
      let names = settings.displayNames
      throw Complaint(
        .usage, Bilingual(zh: "没有这个设置：\(name.prefix(40))", en: "There is no setting: \(name.prefix(40))"),
        hint: Bilingual(zh: "可用：\(names.joined(separator: " "))", en: "Settings: \(names.joined(separator: " "))"))
    }
    settings.display = display
    let canonical = [
      "x": "expanded", "展开": "expanded", "t": "tuples_only", "格式": "format", "分页": "pager", "行数": "rows",
    ]
    let shown = canonical[name.lowercased()] ?? name.lowercased()
    guard scripts.isEmpty, let setting = settings.displaySettings.first(where: { $0.name == shown }) else { return }
    Messages.say("\(setting.name) = \(setting.value)")
  }

  private static func format(_ word: String) throws(Complaint) -> Format {
    // psql's own words for the same.
    let known = ["aligned": Format.table, "wrapped": .table]
    guard let format = Format(argument: word) ?? known[word] else {
      throw .unusable(word, for: Format.allCases.map(\.rawValue).joined(separator: "|"))
    }
    return format
  }
}
