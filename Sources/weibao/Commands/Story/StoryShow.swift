import ArgumentParser
import Registry

/// `story show STORY` · 故事 查看
struct StoryShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("show", "查看", does: Bilingual(zh: "讲一个演练故事", en: "Tell a story of the demo"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "故事代码或案件编号", en: "story, by its code or case").help("story"))
  var story: String

  func run(in session: inout Session) throws {
    guard let found = try session.registry.story(story) else {
      throw Complaint(
        .refused, Bilingual(zh: "没有故事 \(story)。", en: "There is no story \(story)."),
        hint: Bilingual(zh: "用“故事 列表”查看各个故事。", en: "See the stories with: story list"))
    }
    try session.output.show(facts: Listing([found], Story.whole))
  }
}

extension Story {
  fileprivate static var whole: [Column<Story>] {
    [
      Column("code", zh: "故事", en: "story") { $0.code },
      Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber },
      Column("title", zh: "标题", en: "title") { $0.title },
      Column("text", zh: "内容", en: "text") { $0.text },
    ]
  }
}
