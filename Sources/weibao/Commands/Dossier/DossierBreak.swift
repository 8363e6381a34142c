import ArgumentParser
import Registry

/// `dossier break NUMBER --note TEXT` · 档案 紧急
struct DossierBreak: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "break", "紧急",
      does: Bilingual(
        zh: "紧急越权查阅：限时一小时，立即告知办公室与监督人员",
        en: "Look at what is not your business, for an hour; the office and the auditor are told at once"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件或线索编号", en: "case or lead number").help("matter"))
  var number: String

  @Option(name: .named("备注"), help: Bilingual(zh: "为何不能等待", en: "why it cannot wait").help("text"))
  var note: String

  @OptionGroup var sure: SureOption

  var mayBeKept: Bool { false }

  func question(in session: inout Session) -> Question? {
    guard !sure.yes else { return nil }
    return Question(
      reason: Bilingual(
        zh: "这不是本单位经办的事项。查阅将立即告知办公室与监督人员，并记入案件。",
        en: "This is not your business. The office and the auditor are told at once, and it stands in the case."),
      text: Bilingual(zh: "确认紧急查阅？", en: "Look all the same?"))
  }

  func run(in session: inout Session) throws {
    let glass = try session.registry.breakGlass(number, note: note)
    let until = session.zone.minute(glass.until)
    try session.output.done(
      Bilingual(
        zh: "\(until) 之前可用“档案 查阅 \(number) --目的 …”查阅。",
        en: "Until \(until) you may use: dossier open \(number) --purpose ..."),
      Listing([glass], BrokenGlass.columns))
  }
}

extension BrokenGlass {
  fileprivate static var columns: [Column<BrokenGlass>] {
    [Column("event_id") { $0.eventID }, Column("until") { $0.until }]
  }
}
