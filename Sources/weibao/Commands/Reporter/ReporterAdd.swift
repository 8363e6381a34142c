import ArgumentParser
import Registry

/// `reporter add NUMBER [--name NAME] [--phone PHONE]` · 报告人 登记
struct ReporterAdd: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "add", "登记",
      does: Bilingual(zh: "登记报告人；不写姓名电话则为匿名，发给口令", en: "Record who reported; without name and telephone, a slip"))
  }

  static var readership: Readership { .apart }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var number: String

  @Option(name: .named("姓名"), help: Bilingual(zh: "报告人姓名", en: "name of the reporter").help("name"))
  var name: String?

  @Option(name: .named("电话"), help: Bilingual(zh: "报告人电话", en: "telephone of the reporter").help("phone"))
  var phone: String?

  var mayBeKept: Bool { name == nil && phone == nil }

  func run(in session: inout Session) throws {
    let recorded = try session.registry.recordReporter(number, name: name, phone: phone)
    let slip = recorded.slipCode
    try session.output.done(
      slip.map {
        Bilingual(
          zh: "匿名报告已登记。请告知报告人：编号 \(number)，口令 \($0)。口令只显示这一次。",
          en: "Recorded an anonymous report. Tell the reporter: \(number), code word \($0). It is shown this once.")
      } ?? Bilingual(zh: "报告人已登记，单独保管。", en: "Recorded who reported, kept apart."),
      Listing([recorded], RecordedReporter.columns))
  }
}

extension RecordedReporter {
  fileprivate static var columns: [Column<RecordedReporter>] {
    [Column("slip_code") { $0.slipCode }, Column("event_id") { $0.eventID }]
  }
}
