import ArgumentParser
import Registry

/// `case officer list [NUMBER]` · 案件 承办人 列表
struct CaseOfficerList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出承办人及起止", en: "List who works on cases, and since when"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号；不写为全部", en: "case number; all if not said").help("number"))
  var number: String?

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.officers(of: number), Officer.columns),
      empty: Bilingual(zh: "没有可查看的承办人。", en: "No officer that you may see."))
  }
}

extension Officer {
  static var columns: [Column<Officer>] {
    [Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber }] + columnsWithoutCase
  }

  /// Under the head of a case a table need not repeat its number.
  static var columnsInCase: [Column<Officer>] {
    [Column("case_number") { $0.caseNumber }] + columnsWithoutCase
  }

  private static var columnsWithoutCase: [Column<Officer>] {
    [
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("login", zh: "承办人", en: "login") { $0.login },
      Column("since", zh: "自", en: "since") { $0.since },
      Column("until", zh: "至", en: "until") { $0.until },
      Column("event_id", zh: "依据", en: "evidence") { $0.eventID },
    ]
  }
}
