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
    guard let found = try session.registry.units(named: unit).first else {
      throw Complaint(
        .refused, Bilingual(zh: "没有单位 \(unit)。", en: "There is no unit \(unit)."),
        hint: Bilingual(zh: "用 单位 列表 查看各单位。", en: "See the units with: unit list"))
    }
    try session.output.show(facts: Listing([found], Unit.columns))
  }
}
