import ArgumentParser
import Registry

/// `finding recheck NUMBER` · 疑似 复查
struct FindingRecheck: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "recheck", "复查",
      does: Bilingual(
        zh: "复查整改：合格即办结，不合格则继续整改", en: "Look whether it was put right: closed, or rectification begins anew"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: .findingNumber)
  var number: String

  @Option(name: .named("合格"), help: Bilingual(zh: "是否合格：是或否", en: "whether it was: yes or no").help("yes|no"))
  var passed: YesNo

  @Option(name: .named("备注"), help: Bilingual(zh: "理由、说明", en: "reasons, in words").help("text"))
  var note: String

  @Option(
    name: .named("书面"), help: Bilingual(zh: "代录所凭文书", en: "the paper, where it is recorded on behalf").help("paper"))
  var paper: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let deed = try session.registry.recheckFinding(number, passed: passed.isYes, note: note, paper: paper)
    let time = session.zone.minute(deed.recordedAt)
    try session.output.done(
      Bilingual(
        zh: "已于 \(time) 复查（\(deed.eventID)）：\(deed.told ?? "")。",
        en: "Rechecked at \(time) (\(deed.eventID)): \(deed.told ?? "")."),
      Listing([deed], FindingDeed.columns))
  }
}
