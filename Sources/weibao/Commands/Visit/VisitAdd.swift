import ArgumentParser
import Registry

/// `visit add NUMBER --seen yes|no` · 走访 登记
struct VisitAdd: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("add", "登记", does: Bilingual(zh: "登记一次走访", en: "Record a visit"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Option(
    name: .named("见到"), help: Bilingual(zh: "是否见到未成年人本人", en: "whether the child was seen in person").help("yes|no"))
  var seen: YesNo

  @Option(name: .named("备注"), help: Bilingual(zh: "情况说明", en: "what was found").help("text"))
  var note: String?

  @Option(name: .named("发生时间"), help: Bilingual(zh: "何时走访；不写为现在", en: "when it was; now if not said").help("time"))
  var happenedAt: String?

  @Option(name: .named("更正"), help: Bilingual(zh: "更正第几号事件", en: "number of the event that it corrects").help("n"))
  var corrects: Count?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let visit = try session.registry.recordVisit(
      number, childSeen: seen.isYes, note: note, happenedAt: happenedAt, corrects: corrects?.number)
    session.entered = Entry(visit.eventID, recordedBy: session.atWork)
    let time = session.zone.minute(visit.happenedAt)
    try session.output.done(
      Bilingual(zh: "已登记走访 \(visit.eventID)，时间 \(time)。", en: "Recorded visit \(visit.eventID) of \(time)."),
      Listing([visit], RecordedVisit.columns))
  }
}

extension RecordedVisit {
  fileprivate static var columns: [Column<RecordedVisit>] {
    [
      Column("event_id") { $0.eventID },
      Column("happened_at") { $0.happenedAt },
      Column("recorded_at") { $0.recordedAt },
    ]
  }
}
