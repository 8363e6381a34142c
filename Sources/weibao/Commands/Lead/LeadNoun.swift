import ArgumentParser

/// `lead ...` · 线索
struct LeadNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "lead", "线索", is: Bilingual(zh: "线索：登记、筛查", en: "Leads: record, screen"),
      verbs: [LeadList.self, LeadAdd.self, LeadScreen.self])
  }
}
