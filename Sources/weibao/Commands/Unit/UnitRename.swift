import ArgumentParser
import Registry

/// `unit rename UNIT --name NAME` · 单位 更名
struct UnitRename: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "rename", "更名",
      does: Bilingual(zh: "单位更名；此前的记录仍显示当时的名称", en: "Rename a unit; what was recorded before keeps the old name"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "单位代码或名称", en: "unit, by code or name").help("unit"))
  var unit: String

  @Option(name: .named("名称"), help: Bilingual(zh: "新名称", en: "the new name").help("name"))
  var name: String

  @Option(name: .named("英文名"), help: Bilingual(zh: "新英文名称", en: "the new English name").help("name"))
  var nameEnglish: String?

  func run(in session: inout Session) throws {
    let time = session.zone.minute(try session.registry.renameUnit(unit, name: name, nameEnglish: nameEnglish))
    try session.output.done(
      Bilingual(zh: "\(unit) 自 \(time) 起改称 \(name)。", en: "\(unit) is called \(name) since \(time)."),
      Listing(try session.registry.units(named: name), Unit.columns))
  }
}
