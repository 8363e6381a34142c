import ArgumentParser
import Registry

/// `draft drop N` · 草稿 删除
struct DraftDrop: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("drop", "删除", does: Bilingual(zh: "删除草稿", en: "Drop a draft for good"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "草稿编号", en: "number of the draft").help("n"))
  var number: Count

  func run(in session: inout Session) throws {
    let at = try session.registry.dropDraft(number.number)
    try session.output.done(
      Bilingual(zh: "已删除第 \(number.number) 号草稿。", en: "Dropped draft \(number.number)."),
      Listing([at], [Column("at") { $0 }]))
  }
}
