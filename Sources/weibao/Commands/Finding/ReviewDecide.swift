import ArgumentParser
import Registry

/// `finding review decide NUMBER` · 疑似 复核 决定
struct ReviewDecide: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "decide", "决定",
      does: Bilingual(
        zh: "复核决定：维持或撤销", en: "Uphold a decision, or lift it"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: .findingNumber)
  var number: String

  @Option(name: .named("决定"), help: Bilingual(zh: "决定：维持或撤销", en: "outcome: upheld or lifted").help("outcome"))
  var outcome: String

  @Option(name: .named("备注"), help: Bilingual(zh: "理由、说明", en: "reasons, in words").help("text"))
  var note: String

  @Option(
    name: .named("书面"), help: Bilingual(zh: "代录所凭文书", en: "the paper, where it is recorded on behalf").help("paper"))
  var paper: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let deed = try session.registry.decideReview(number, outcome: outcome, note: note, paper: paper)
    let time = session.zone.minute(deed.recordedAt)
    try session.output.done(
      Bilingual(
        zh: "已于 \(time) 复核（\(deed.eventID)）：\(deed.told ?? "")。",
        en: "Review decided at \(time) (\(deed.eventID)): \(deed.told ?? "")."),
      Listing([deed], FindingDeed.columns))
  }
}
