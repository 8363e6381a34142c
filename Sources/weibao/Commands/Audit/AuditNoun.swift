import ArgumentParser

/// `audit ...` · 审计
struct AuditNoun: Noun {
  static var configuration: CommandConfiguration {
    names("audit", "审计", is: Bilingual(zh: "审计：案件", en: "Audit: a case"), verbs: [AuditCase.self])
  }
}
