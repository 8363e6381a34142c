import ArgumentParser

/// `story ...` · 故事
struct StoryNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "story", "故事", is: Bilingual(zh: "演练故事：列表、查看", en: "Stories of the demo: list, show"),
      verbs: [StoryList.self, StoryShow.self])
  }
}
