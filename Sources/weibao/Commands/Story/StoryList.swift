import ArgumentParser
import Registry

/// `story list` · 故事 列表
struct StoryList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出演练故事", en: "List the stories of the demo"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.stories(), Story.columns),
      empty: Bilingual(zh: "没有您可以查看的演练故事。", en: "There is no story that you may see."))
  }
}

extension Story {
  fileprivate static var columns: [Column<Story>] {
    [
      Column("code", zh: "故事", en: "story") { $0.code },
      Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber },
      Column("title", zh: "标题", en: "title") { $0.title },
      Column("text") { $0.text },
    ]
  }
}
