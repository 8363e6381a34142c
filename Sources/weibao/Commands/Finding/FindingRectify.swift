import ArgumentParser
import Registry

/// `finding rectify NUMBER` · 疑似 整改
struct FindingRectify: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "rectify", "整改",
      does: Bilingual(
        zh: "报告整改情况", en: "Report what was put right"))
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
    let deed = try session.registry.reportRectification(number, note: note, paper: paper)
    let time = session.zone.minute(deed.recordedAt)
    try session.output.done(
      Bilingual(
        zh: "已于 \(time) 报告整改（\(deed.eventID)）。",
        en: "Reported at \(time) (\(deed.eventID))."),
      Listing([deed], FindingDeed.columns))
  }
}
