import ArgumentParser

/// `case reopening ...` · 案件 重启申请
struct CaseReopeningNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "reopening", "重启申请", is: Bilingual(zh: "重启申请：提出、不同意、列表", en: "Asking to reopen a case: ask, refuse, list"),
      verbs: [CaseReopeningAsk.self, CaseReopeningRefuse.self, CaseReopeningList.self])
  }
}
