import ArgumentParser

/// `duty ...` · 职责
struct DutyNoun: Noun {
  static var configuration: CommandConfiguration {
    names("duty", "职责", is: Bilingual(zh: "职责：列表、查看", en: "Duties: list, show"), verbs: [DutyList.self, DutyShow.self])
  }
}
