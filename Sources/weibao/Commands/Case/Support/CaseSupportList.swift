import ArgumentParser
import Registry

/// `case support list [NUMBER]` · 案件 协办 列表
struct CaseSupportList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出协办单位及起止", en: "List the units that help, and since when"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号；不写为全部", en: "case number; all if not said").help("number"))
  var number: String?

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.supports(of: number), Support.columns),
      empty: Bilingual(zh: "没有可查看的协办单位。", en: "No supporting unit that you may see."))
  }
}

extension Support {
  static var columns: [Column<Support>] {
    [Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber }] + columnsWithoutCase
  }

  /// Under the head of a case a table need not repeat its number.
  static var columnsInCase: [Column<Support>] {
    [Column("case_number") { $0.caseNumber }] + columnsWithoutCase
  }

  private static var columnsWithoutCase: [Column<Support>] {
    [
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "协办单位", en: "helping unit") { $0.unit },
      Column("since", zh: "自", en: "since") { $0.since },
      Column("until", zh: "至", en: "until") { $0.until },
      Column("duty_code", zh: "所依职责", en: "duty") { $0.dutyCode },
      Column("event_id", zh: "依据", en: "evidence") { $0.eventID },
    ]
  }
}
