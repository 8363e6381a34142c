import ArgumentParser

/// `correct ...` · 更正
struct CorrectNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "correct", "更正", is: Bilingual(zh: "更正本人刚登记的内容", en: "Correct what you have just recorded"),
      verbs: [CorrectLast.self])
  }
}
