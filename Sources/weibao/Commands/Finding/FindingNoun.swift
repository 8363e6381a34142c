import ArgumentParser

/// `finding ...` · 疑似
struct FindingNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "finding", "疑似",
      is: Bilingual(
        zh: "疑似问题：列表、查看、缘由、申辩、认定、整改、复查、复核",
        en: "Findings: list, show, explain, answer, decide, rectify, recheck, review"),
      verbs: [
        FindingList.self, FindingShow.self, FindingExplain.self, FindingAnswer.self, FindingDecide.self,
        FindingRectify.self, FindingRecheck.self, ReviewNoun.self,
      ])
  }
}

/// `finding review ...` · 疑似 复核
struct ReviewNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "review", "复核", is: Bilingual(zh: "复核：申请、决定", en: "Review: ask, decide"),
      verbs: [ReviewAsk.self, ReviewDecide.self])
  }
}
