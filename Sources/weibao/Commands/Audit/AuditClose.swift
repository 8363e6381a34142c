import ArgumentParser
import Registry

/// `audit close NUMBER` · 审计 办结
struct AuditClose: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("close", "办结", does: Bilingual(zh: "办结审计：再无待办事项", en: "End an audit of which nothing waits"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "审计编号", en: "number of the audit").help("audit"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  func run(in session: inout Session) throws {
    let closed = try session.registry.closeAudit(number, note: note)
    let time = session.zone.minute(closed.recordedAt)
    try session.output.done(
      Bilingual(zh: "已于 \(time) 办结（\(closed.eventID)）。", en: "Closed at \(time) (\(closed.eventID))."),
      Listing([closed], RecordedEvent.columns))
  }
}
