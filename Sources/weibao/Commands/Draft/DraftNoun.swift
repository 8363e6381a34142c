import ArgumentParser

/// `draft ...` · 草稿
struct DraftNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "draft", "草稿", is: Bilingual(zh: "草稿：列表、继续、删除（仅本人可见）", en: "Drafts: list, resume, drop; nobody else sees them"),
      verbs: [DraftList.self, DraftResume.self, DraftDrop.self])
  }
}
