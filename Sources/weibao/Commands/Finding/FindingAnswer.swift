import ArgumentParser
import Registry

/// `finding answer NUMBER` · 疑似 申辩
struct FindingAnswer: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "answer", "申辩",
      does: Bilingual(
        zh: "对疑似问题申辩：认可或不认可", en: "The unit named answers: it accepts or contests"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: .findingNumber)
  var number: String

  @Option(
    name: .named("意见"), help: Bilingual(zh: "意见：认可或不认可", en: "position: accepted or contested").help("position"))
  var position: String

  @Option(name: .named("备注"), help: Bilingual(zh: "理由、说明", en: "reasons, in words").help("text"))
  var note: String

  @Option(
    name: .named("书面"), help: Bilingual(zh: "代录所凭文书", en: "the paper, where it is recorded on behalf").help("paper"))
  var paper: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let deed = try session.registry.answerFinding(number, position: position, note: note, paper: paper)
    let time = session.zone.minute(deed.recordedAt)
    try session.output.done(
      Bilingual(
        zh: "已于 \(time) 申辩（\(deed.eventID)）\(deed.told == nil ? "" : "，已逾期")。",
        en: "Answered at \(time) (\(deed.eventID))\(deed.told == nil ? "" : ", late")."),
      Listing([deed], FindingDeed.columns))
  }
}

extension FindingDeed {
  static var columns: [Column<FindingDeed>] {
    [Column("event_id") { $0.eventID }, Column("recorded_at") { $0.recordedAt }, Column("told") { $0.told }]
  }
}
