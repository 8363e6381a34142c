import ArgumentParser

/// `visit ...` · 走访
struct VisitNoun: Noun {
  static var configuration: CommandConfiguration {
    names("visit", "走访", is: Bilingual(zh: "走访：登记", en: "Visits: record"), verbs: [VisitAdd.self])
  }
}
