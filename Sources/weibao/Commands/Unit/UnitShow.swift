import ArgumentParser
import Registry

/// `unit show UNIT [--at TIME]` · 单位 查看
struct UnitShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("show", "查看", does: Bilingual(zh: "查看一个单位", en: "Show a unit"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "单位代码或名称", en: "unit, by code or name").help("unit"))
  var unit: String

  @OptionGroup var then: AtOption

  func run(in session: inout Session) throws {
    if let at = then.at {
      try session.output.show(UnitAsOf.report(try session.registry.unitFacts(unit, at: at)))
      return
    }
    guard let found = try session.registry.units(named: unit).first else { throw Complaint.noSuchUnit(unit) }
    let facts = Listing([found], Unit.columns)
    try session.output.show(Report(facts: facts, sections: [Self.held(by: found, in: &session)], flat: facts))
  }

  /// What it answers for now, as much of it as the login may see.
  private static func held(by unit: Unit, in session: inout Session) throws -> Report.Section {
    let risks = try session.registry.casesByRisk(of: unit.unitCode)
    let most = risks.map(\.cases).max() ?? 0
    let columns: [Column<CasesOfRisk>] = [
      Column("risk") { $0.risk },
      Column("risk_name", zh: "风险", en: "risk") { $0.riskName },
      Column("cases", zh: "件数", en: "cases") { $0.cases },
      Column(seen: "bar", zh: "多少", en: "how many") { Bar.of($0.cases, in: most) },
    ]
    return Report.Section(
      key: "held", title: Bilingual(zh: "正在主责的案件", en: "Cases it answers for"), listing: Listing(risks, columns),
      empty: unit.canHold
        ? Bilingual(zh: "没有，或本登录不可见。", en: "None, or none that this login may see.")
        : Bilingual(zh: "该单位不作主责单位。", en: "This unit answers for no case."))
  }
}
