import ArgumentParser

/// `rule ...` · 规则
struct RuleNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "rule", "规则", is: Bilingual(zh: "时限规则：列表、查看、设定、试算", en: "Deadline rules: list, show, set, try"),
      verbs: [RuleList.self, RuleShow.self, RuleSet.self, RuleTry.self])
  }
}
