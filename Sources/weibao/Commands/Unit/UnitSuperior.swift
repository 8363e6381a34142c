import ArgumentParser
import Registry

/// `unit superior UNIT --source TEXT` · 单位 上级
struct UnitSuperior: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "superior", "上级",
      does: Bilingual(
        zh: "指定上级部门：认定涉及领导小组的疑似问题并办理复核", en: "Name the body above that decides about the leading group"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "单位代码或名称，如 QMZJ", en: "unit, by code or name, like QMZJ").help("unit"))
  var unit: String

  @Option(name: .named("依据"), help: Bilingual(zh: "依据的文件", en: "by which document").help("text"))
  var source: String

  func run(in session: inout Session) throws {
    let time = session.zone.minute(try session.registry.setSuperior(unit, source: source))
    try session.output.done(
      Bilingual(zh: "\(unit) 自 \(time) 起为上级部门。", en: "\(unit) is the body above since \(time)."),
      Listing(try session.registry.units(named: unit), Unit.columns))
  }
}
