import ArgumentParser

/// `correct last` · 更正 上次
struct CorrectLast: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "last", "上次",
      does: Bilingual(
        zh: "更正本次登录中最后登记的走访；原记录保留", en: "Correct the visit recorded last in this session; the old entry stays"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    guard session.isConversation, let entry = session.entered else {
      throw Complaint(
        .usage, Bilingual(zh: "本次登录中还没有可以更正的登记。", en: "Nothing was recorded in this session that could be corrected."),
        hint: Bilingual(zh: "以前的走访用：走访 登记 编号 --更正 事件号", en: "For an earlier visit: visit add NUMBER --corrects N"))
    }
    session.correcting = entry
  }
}
