import ArgumentParser
import Registry

/// `unit dissolve UNIT --to UNIT --note TEXT [--do]` · 单位 撤销
struct UnitDissolve: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "dissolve", "撤销",
      does: Bilingual(
        zh: "撤销一个单位，其全部事项移交另一单位；不写 --执行 只列出",
        en: "Dissolve a unit: everything it has goes to another; tells only, without --do"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var ending: UnitEndingOptions
  @OptionGroup var doing: DoOption

  func run(in session: inout Session) throws {
    try ending.run(.dissolved, doing, in: &session)
  }
}
