import ArgumentParser
import Registry

/// `draft list` · 草稿 列表
struct DraftList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出本人的草稿", en: "List your drafts"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.drafts(), Draft.columns), empty: Bilingual(zh: "没有草稿。", en: "You have no drafts."))
  }
}

extension Draft {
  // What was filled in may tell of a child: a list shows the command only.
  fileprivate static var columns: [Column<Draft>] {
    [
      Column("draft_no", zh: "草稿", en: "draft") { $0.number },
      Column("command", zh: "命令", en: "command") { CommandTree.place(of: $0.words).path.joined(separator: " ") },
      Column("saved_at", zh: "保存时间", en: "saved") { $0.savedAt },
    ]
  }
}
