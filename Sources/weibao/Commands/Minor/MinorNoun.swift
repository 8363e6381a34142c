import ArgumentParser

/// `minor ...` · 未成年人
struct MinorNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "minor", "未成年人", is: Bilingual(zh: "未成年人：查找（留痕）", en: "Minors: search, which leaves a trace"),
      verbs: [MinorSearch.self])
  }
}
