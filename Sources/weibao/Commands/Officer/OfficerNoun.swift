import ArgumentParser

/// `officer ...` · 承办人
struct OfficerNoun: Noun {
  static var configuration: CommandConfiguration {
    names("officer", "承办人", is: Bilingual(zh: "承办人：移交", en: "Named officers: hand over"), verbs: [OfficerHandover.self])
  }
}
