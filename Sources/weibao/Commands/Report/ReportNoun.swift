import ArgumentParser

/// `report ...` · 报告
struct ReportNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "report", "报告", is: Bilingual(zh: "报告：公安机关", en: "Reports: to the police"),
      verbs: [ReportPolice.self, ReportExplain.self])
  }
}
