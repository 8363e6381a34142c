import ArgumentParser
import Registry

/// `case recuse NUMBER --because REASON [--login LOGIN | --unit UNIT]` · 案件 回避
struct CaseRecuse: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "recuse", "回避",
      does: Bilingual(
        zh: "有利害关系的人员或单位回避：不再知悉、不再经办；都不写则本人回避",
        en: "Recuse a login, a unit, or yourself: they see nothing more of it and do nothing in it"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var number: String

  @Option(name: .named("事由"), help: Bilingual(zh: "利害关系", en: "which interest").help("reason"))
  var because: String

  @Option(name: .named("账号"), help: Bilingual(zh: "谁回避", en: "who is recused").help("login"))
  var login: String?

  @Option(name: .named("单位"), help: Bilingual(zh: "哪个单位回避", en: "which unit is recused").help("unit"))
  var unit: String?

  @OptionGroup var sure: SureOption

  private var who: String? { unit ?? login }

  func question(in session: inout Session) -> Question? {
    guard !sure.yes else { return nil }
    return Question(
      reason: Bilingual(
        zh: "\(who ?? "您")将不再看到 \(number)，且不能撤回。",
        en: "\(who ?? "You") will see \(number) no more, and that is not taken back."),
      text: Bilingual(zh: "确认回避？", en: "Go on?"))
  }

  func run(in session: inout Session) throws {
    let done = try session.registry.recuse(number, because: because, login: login, unit: unit)
    try session.output.done(
      Bilingual(zh: "\(number)：\(who ?? "本人")已回避。", en: "Recused \(who ?? "yourself") from \(number)."),
      Listing([done], RecordedEvent.columns))
  }
}
