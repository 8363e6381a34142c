import ArgumentParser
import Registry

/// `case open LEAD --category C --risk R` · 案件 立案
struct CaseOpen: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "open", "立案",
      does: Bilingual(zh: "将属实的线索立案，由本单位负责", en: "Open a case from a lead that is true; your unit answers for it"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var lead: String

  @Option(name: .named("类别"), help: Bilingual(zh: "困境类别，代码或名称", en: "category, by code or name").help("category"))
  var category: String

  @Option(name: .named("风险"), help: Bilingual(zh: "风险，代码或名称", en: "risk, by code or name").help("risk"))
  var risk: String

  @Option(name: .named("备注"), help: Bilingual(zh: "说明", en: "a note").help("text"))
  var note: String?

  var mayBeKept: Bool { note == nil }

  func run(in session: inout Session) throws {
    let opened = try session.registry.openCase(lead: lead, category: category, risk: risk, note: note)
    try session.output.done(
      Bilingual(
        zh: "已立案 \(opened.caseNumber)，自 \(session.zone.minute(opened.openedAt)) 起由 \(opened.holder ?? "") 负责。",
        en: "Opened case \(opened.caseNumber); \(opened.holder ?? "") answers for it since "
          + session.zone.minute(opened.openedAt) + "."),
      Listing([opened], OpenedCase.columns))
  }
}

extension OpenedCase {
  fileprivate static var columns: [Column<OpenedCase>] {
    [
      Column("case_number") { $0.caseNumber },
      Column("holder_code") { $0.holderCode },
      Column("holder") { $0.holder },
      Column("opened_at") { $0.openedAt },
    ]
  }
}
