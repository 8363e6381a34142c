import ArgumentParser
import Registry

/// `unit merge UNIT --to UNIT --note TEXT [--do]` · 单位 合并
struct UnitMerge: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "merge", "合并",
      does: Bilingual(
        zh: "把一个单位并入另一单位，移交其全部事项；不写 --执行 只列出",
        en: "Merge a unit into another: everything it has goes over; tells only, without --do"))
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var ending: UnitEndingOptions
  @OptionGroup var doing: DoOption

  func run(in session: inout Session) throws {
    try ending.run(.merged, doing, in: &session)
  }
}
