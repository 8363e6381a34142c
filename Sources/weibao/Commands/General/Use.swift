import ArgumentParser
import Registry

/// `use [NUMBER]` · 当前
struct Use: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "use", "当前",
      does: Bilingual(
        zh: "设为当前案件或线索，之后的命令可省略编号；不写则取消",
        en: "Make a case or lead current, so that verbs need no number; none without one"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var number: String?

  func run(in session: inout Session) throws {
    guard let number else {
      session.standing.current = nil
      return
    }
    guard let printed = try session.registry.visibleNumber(number) else { throw Complaint.noSuchCase(number) }
    session.standing.current = printed
    try session.output.done(
      Bilingual(zh: "当前：\(printed)", en: "Current: \(printed)"), Listing([printed], [Column("number") { $0 }]))
  }
}
