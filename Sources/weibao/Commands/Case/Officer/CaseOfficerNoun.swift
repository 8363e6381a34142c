import ArgumentParser

/// `case officer ...` · 案件 承办人
struct CaseOfficerNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "officer", "承办人",
      is: Bilingual(zh: "承办人：确定、列表", en: "The person who works on a case: set, list"),
      verbs: [CaseOfficerSet.self, CaseOfficerList.self])
  }
}
