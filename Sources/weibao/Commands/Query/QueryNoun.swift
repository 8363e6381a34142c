import ArgumentParser

/// `query ...` · 常用查询
struct QueryNoun: Noun {
  static var configuration: CommandConfiguration {
    names(
      "query", "常用查询", is: Bilingual(zh: "常用查询：保存、执行、列表、删除", en: "Queries with a name: save, run, list, drop"),
      verbs: [QuerySave.self, QueryRun.self, QueryList.self, QueryDrop.self])
  }
}
