import ArgumentParser

/// `quit` · 退出
struct Quit: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("quit", "exit", "退出", does: Bilingual(zh: "退出（或按 Ctrl-D）", en: "Leave (or press Ctrl-D)"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    session.isOver = true
  }
}
