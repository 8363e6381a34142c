import ArgumentParser
import Registry

/// `case timeline NUMBER` · 案件 经过
struct CaseTimeline: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("timeline", "经过", does: Bilingual(zh: "列出案件的全部经过", en: "List everything that happened in a case"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  func run(in session: inout Session) throws {
    let events = try session.registry.timeline(number)
    guard !events.isEmpty else { throw Complaint.noSuchCase(number) }
    try session.output.show(
      Listing(events, TimelineEvent.columns), empty: Bilingual(zh: "没有经过。", en: "Nothing has happened."))
  }
}

extension TimelineEvent {
  static var columns: [Column<TimelineEvent>] {
    [
      Column("case_number") { $0.caseNumber },
      Column("lead_number") { $0.leadNumber },
      Column("event_id", zh: "编号", en: "event") { $0.eventID },
      Column("event") { $0.event },
      Column("event_name", zh: "事件", en: "what") { $0.eventName },
      Column("happened_at", zh: "发生时间", en: "happened") { $0.happenedAt },
      Column("recorded_at", zh: "记录时间", en: "recorded") { $0.recordedAt },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("on_behalf", zh: "代录", en: "on behalf") { $0.onBehalf },
      Column("corrects", zh: "更正", en: "corrects") { $0.corrects },
      Column("detail") { $0.detail },
      Column("told", zh: "详情", en: "detail") { $0.told },
    ]
  }
}
