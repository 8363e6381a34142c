import ArgumentParser

/// `trace ...` · 留痕
struct TraceNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "trace", "留痕", is: Bilingual(zh: "查阅留痕：谁看过（查看也留痕）", en: "Who looked; asking leaves a trace too"),
      verbs: [TraceMinor.self, TraceLogin.self, TraceUnit.self, TraceYear.self, TraceGlass.self])
  }
}
