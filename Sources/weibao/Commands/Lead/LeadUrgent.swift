import ArgumentParser
import Registry

/// `lead urgent --summary TEXT` · 线索 紧急
struct LeadUrgent: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "urgent", "紧急",
      does: Bilingual(
        zh: "未成年人正面临危险：先打 110，再一步登记线索、报告公安、通报民社办",
        en: "A child is in danger: call the police, then record lead, report and notice in one act"))
  }

  static var readership: Readership { .ofANewLead }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("摘要"), help: Bilingual(zh: "正在发生什么", en: "what is happening").help("text"))
  var summary: String

  @Option(name: .named("社区"), help: Bilingual(zh: "所在社区或网格", en: "community or grid").help("territory"))
  var territory: String?

  @Option(name: .named("来源"), help: Bilingual(zh: "线索来源", en: "by which way it came").help("channel"))
  var channel: String?

  @OptionGroup var when: WhenOption

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    let recorded = try session.registry.recordUrgent(
      summary, territory: territory, channel: channel, happenedAt: when.happenedAt)
    let due = session.due(recorded.screenDueAt, recorded.dueUnknown)
    try session.output.done(
      Bilingual(
        zh: "已登记紧急线索 \(recorded.leadNumber)，由 \(recorded.holder ?? "") 负责，筛查期限：\(due)；并登记已报告公安、已通报民社办。",
        en: """
          Recorded urgent lead \(recorded.leadNumber); \(recorded.holder ?? "") answers for it; to be screened by: \(due). \
          Recorded that the police and the office were told.
          """),
      Listing([recorded], RecordedLead.columns))
  }
}
