import ArgumentParser

/// `unit ...` · 单位
struct UnitNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "unit", "单位", is: Bilingual(zh: "单位：列表、查看、撤并、更名", en: "Units: list, show, end, rename"),
      verbs: [UnitList.self, UnitShow.self, UnitDissolve.self, UnitMerge.self, UnitRename.self, UnitSuperior.self])
  }
}
