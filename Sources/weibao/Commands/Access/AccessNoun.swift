import ArgumentParser

/// `access ...` · 权限
struct AccessNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "access", "权限", is: Bilingual(zh: "权限：为何可见、当日可见、总表", en: "Who may see and do what, and why"),
      verbs: [AccessExplain.self, AccessAt.self, AccessMatrix.self])
  }
}
