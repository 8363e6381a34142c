import ArgumentParser

/// `help [NOUN [VERB]]` · 帮助
struct HelpCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    names("help", "帮助", does: Bilingual(zh: "显示命令及其用法", en: "Show commands and how to use them"))
  }

  @Argument(help: Bilingual(zh: "要了解的命令", en: "the command to learn about").help("command"))
  var command: [String] = []
}
