import ArgumentParser
import Registry

/// `case restrict NUMBER --because REASON --login LOGIN ...` · 案件 限制
struct CaseRestrict: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "restrict", "限制",
      does: Bilingual(
        zh: "限制知悉：只有逐一指定的账号知道该案存在；再次使用则换成新名单",
        en: "Let only logins that you name know that a case exists; used again, with a new list"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(name: .named("事由"), help: Bilingual(zh: "事由", en: "why").help("reason"))
  var because: String

  @Option(
    name: .named("账号"),
    help: Bilingual(
      zh: "知悉人的账号，可多次；须含主责单位、办公室或领导小组",
      en: "who knows of it, one option each; some of the holder, some of the office or leading group"
    )
    .help("login"))
  var login: [String]

  @Option(
    name: .named("备注"), help: Bilingual(zh: "事由为“其他”时的说明", en: "in words, where the reason is “other”").help("text"))
  var note: String?

  @OptionGroup var sure: SureOption

  var mayBeKept: Bool { note == nil }

  func question(in session: inout Session) -> Question? {
    guard !sure.yes else { return nil }
    return Question(
      reason: Bilingual(
        zh: "除这 \(login.count) 个账号外，任何人都将看不到案件 \(number)。",
        en: "Nobody but these \(login.count) logins will know that \(number) exists."),
      text: Bilingual(zh: "确认限制知悉？", en: "Restrict it?"))
  }

  func run(in session: inout Session) throws {
    let done = try session.registry.restrictCase(number, because: because, logins: login, note: note)
    try session.output.done(
      Bilingual(
        zh: "案件 \(number) 已限制知悉，知悉人 \(done.named) 名。", en: "Restricted \(number) to \(done.named) logins."),
      Listing([done], RestrictedCase.columns))
  }
}

extension RestrictedCase {
  fileprivate static var columns: [Column<RestrictedCase>] {
    [
      Column("event_id") { $0.eventID },
      Column("recorded_at") { $0.recordedAt },
      Column("named") { $0.named },
    ]
  }
}
