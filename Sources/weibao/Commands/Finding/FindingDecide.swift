import ArgumentParser
import Registry

/// `finding decide NUMBER` · 疑似 认定
struct FindingDecide: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "decide", "认定",
      does: Bilingual(
        zh: "作出认定及处理，须先听取申辩，由他人决定", en: "Decide about a finding, after the unit was heard; by another person"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: .findingNumber)
  var number: String

  @Option(
    name: .named("处理"),
    help: Bilingual(
      zh: "处理：不予认定、提醒、约谈、责令整改、通报批评、移送；函告其主管部门",
      en: "measure: dismissed, reminded, interviewed, rectification, criticised, transferred; superior_informed"
    ).help("measure"))
  var measure: String

  @Option(
    name: .named("原因"),
    help: Bilingual(
      zh: "不予认定的原因：事实不成立、有正当理由、客观上无法做到", en: "why it is dismissed: not_so, justified, nobody_could"
    ).help("cause"))
  var cause: String?

  @Option(name: .named("备注"), help: Bilingual(zh: "理由、说明", en: "reasons, in words").help("text"))
  var note: String

  @Option(
    name: .named("书面"), help: Bilingual(zh: "代录所凭文书", en: "the paper, where it is recorded on behalf").help("paper"))
  var paper: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let deed = try session.registry.decideFinding(number, measure: measure, note: note, cause: cause, paper: paper)
    let time = session.zone.minute(deed.recordedAt)
    try session.output.done(
      Bilingual(
        zh: "已于 \(time) 认定（\(deed.eventID)）：\(deed.told ?? "")。",
        en: "Decided at \(time) (\(deed.eventID)): \(deed.told ?? "")."),
      Listing([deed], FindingDeed.columns))
  }
}
