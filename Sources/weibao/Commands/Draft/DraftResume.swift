import ArgumentParser
import Registry

/// `draft resume N` · 草稿 继续
struct DraftResume: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("resume", "继续", does: Bilingual(zh: "继续填写草稿", en: "Go on filling in a draft"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "草稿编号", en: "number of the draft").help("n"))
  var number: Count

  func run(in session: inout Session) throws {
    guard session.isConversation else {
      throw Complaint(.usage, Bilingual(zh: "草稿只能在终端中继续填写。", en: "A draft is gone on with at the shell only."))
    }
    guard let draft = try session.registry.drafts().first(where: { $0.number == number.number }) else {
      throw Complaint(
        .refused, Bilingual(zh: "没有第 \(number.number) 号草稿。", en: "You have no draft number \(number.number)."))
    }
    session.resumed = draft
  }
}
