import ArgumentParser

/// `reporter ...` · 报告人
struct ReporterNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "reporter", "报告人", is: Bilingual(zh: "报告人身份：单独保管", en: "Who reported, kept apart"),
      verbs: [ReporterAdd.self, ReporterShow.self, ReporterSlip.self, ReporterKeeper.self])
  }
}
