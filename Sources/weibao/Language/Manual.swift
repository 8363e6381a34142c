import ArgumentParser

/// The manual page (mdoc), in the language in force, from the parser's own description of the commands.
enum Manual {
  static var text: String {
    var out = """
      .Dd November 26, 2026
      .Dt WEIBAO 1
      .Os
      .Sh NAME
      .Nm weibao
      .Nd \(escaped(Root.configuration.abstract))
      .Sh SYNOPSIS
      .Nm
      \(options(of: []).map { ".Op " + $0.written }.joined(separator: "\n"))
      .Op Ar command ...
      .Sh DESCRIPTION
      \(description.text)
      .Sh OPTIONS
      .Bl -tag -width Ds

      """
    for option in options(of: []) { out += ".It \(option.written)\n\(escaped(option.about))\n" }
    out += ".El\n.Sh COMMANDS\n.Bl -tag -width Ds\n"
    out += commands(below: [])
    out += ".El\n.Sh FILES\n.Bl -tag -width Ds\n"
    for (file, told) in files { out += ".It Pa \(file)\n\(escaped(told.text))\n" }
    out += ".El\n.Sh EXIT STATUS\n.Bl -tag -width Ds\n"
    for (status, told) in statuses { out += ".It \(status)\n\(escaped(told.text))\n" }
    return out + ".El\n.Sh SEE ALSO\n.Xr psql 1\n"
  }

  private static let description = Bilingual(
    zh: "街道未成年人保护工作登记系统的终端。\n不写命令则进入外壳；外壳里输入 帮助 或 引导。",
    en: "The shell of a registry for the protection of minors.\nWithout a command it opens; type help or guide there.")

  private static let statuses: [(Outcome.RawValue, Bilingual)] = [
    (Outcome.done.rawValue, Bilingual(zh: "已办成", en: "done")),
    (Outcome.refused.rawValue, Bilingual(zh: "登记系统或服务器拒绝", en: "refused by the registry or the server")),
    (Outcome.noConnection.rawValue, Bilingual(zh: "没有连接", en: "no connection")),
    (Outcome.stopped.rawValue, Bilingual(zh: "脚本因出错停止", en: "a script stopped at an error")),
    (Outcome.usage.rawValue, Bilingual(zh: "命令写错", en: "something was written that is no command")),
    (Outcome.defect.rawValue, Bilingual(zh: "程序缺陷", en: "a defect of this program")),
    (Outcome.cancelled.rawValue, Bilingual(zh: "已取消", en: "cancelled")),
  ]

  private static let files: [(String, Bilingual)] = [
    ("$XDG_CONFIG_HOME/weibao/config", Bilingual(zh: "设置，仅交互时读取", en: "settings, read only when somebody sits there")),
    ("~/.weibao_history", Bilingual(zh: "输入过的命令，不含儿童身份", en: "what was typed, without who a child is")),
  ]

  private static func commands(below path: [String]) -> String {
    var out = ""
    for child in CommandTree.place(of: path).children {
      let way = path + [CommandTree.name(of: child)]
      guard child.configuration.subcommands.isEmpty else {
        out += commands(below: way)
        continue
      }
      let arguments = CommandDump.arguments(of: way).filter { $0.kind == "positional" }
      let names = CommandTree.names(of: child).dropFirst().joined(separator: ", ")
      let values = arguments.map { " Ar " + escaped($0.placeholder) }.joined()
      out +=
        ".It Ic \(way.joined(separator: " "))\(values)\n\(escaped(child.configuration.abstract)) (\(escaped(names))).\n"
      let told = options(of: way)
      guard !told.isEmpty else { continue }
      out += ".Bl -tag -width Ds -compact\n"
      for option in told { out += ".It \(option.written)\n\(escaped(option.about))\n" }
      out += ".El\n"
    }
    return out
  }

  /// The options of a command, each as it is written in mdoc, without those that all commands have.
  private static func options(of path: [String]) -> [(written: String, about: String)] {
    CommandDump.arguments(of: path).compactMap { argument in
      guard argument.kind != "positional", let name = argument.names?.first?.written,
        path.isEmpty || !argument.isCommon
      else { return nil }
      let value = argument.kind == "option" ? " Ar " + escaped(ValueNames.shown(argument.valueName ?? "")) : ""
      return ("Fl " + escaped(String(name.dropFirst())) + value, argument.abstract ?? "")
    }
  }

  /// A text with what roff would read as its own made plain.
  private static func escaped(_ text: String) -> String {
    var out = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    if let first = out.first, first == "." || first == "'" { out = "\\&" + out }
    return out
  }
}
