import ArgumentParser

/// `plan ...` · 方案
struct PlanNoun: Noun {
  static var configuration: CommandConfiguration {
    names("plan", "方案", is: Bilingual(zh: "实施方案：查看", en: "The plan: show"), verbs: [PlanShow.self])
  }
}
