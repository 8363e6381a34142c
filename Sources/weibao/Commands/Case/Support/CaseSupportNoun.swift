import ArgumentParser

/// `case support ...` · 案件 协办
struct CaseSupportNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "support", "协办", is: Bilingual(zh: "协办单位：增加、结束、列表", en: "Units that help with a case: add, end, list"),
      verbs: [CaseSupportAdd.self, CaseSupportEnd.self, CaseSupportList.self])
  }
}
