import ArgumentParser
import Registry

/// `finding review ask NUMBER` · 疑似 复核 申请
struct ReviewAsk: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "ask", "申请",
      does: Bilingual(
        zh: "申请复核，限一次", en: "Ask once for a review of the decision"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: .findingNumber)
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "理由、说明", en: "reasons, in words").help("text"))
  var note: String

  @Option(
    name: .named("书面"), help: Bilingual(zh: "代录所凭文书", en: "the paper, where it is recorded on behalf").help("paper"))
  var paper: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let deed = try session.registry.askReview(number, note: note, paper: paper)
    let time = session.zone.minute(deed.recordedAt)
    try session.output.done(
      Bilingual(
        zh: "已于 \(time) 申请复核（\(deed.eventID)），由 \(deed.told ?? "") 决定。",
        en: "Review asked at \(time) (\(deed.eventID)); \(deed.told ?? "") decides."),
      Listing([deed], FindingDeed.columns))
  }
}
