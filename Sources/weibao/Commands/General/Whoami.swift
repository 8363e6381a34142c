import ArgumentParser
import Registry

/// `whoami` · 我是谁
struct Whoami: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "whoami", "我是谁",
      does: Bilingual(zh: "显示当前登录、单位、组别和数据库", en: "Show the login, its unit and group, and the database"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    try session.output.show(facts: Listing([try session.registry.whoami()], Me.columns))
  }
}

extension Me {
  fileprivate static var columns: [Column<Me>] {
    [
      Column("login", zh: "登录", en: "login") { $0.login },
      Column("unit_code", zh: "单位代码", en: "unit code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("group_code") { $0.groupCode },
      Column("group_name", zh: "组别", en: "group") { $0.groupName },
      Column("subdistrict", zh: "街道", en: "subdistrict") { $0.subdistrict },
      Column("database_kind") { $0.databaseKind },
      Column(seen: "database", zh: "数据库", en: "database", leaves: nil) { me in
        let isDemo = me.databaseKind == "demo"
        return Bilingual(zh: isDemo ? "演练" : "正式", en: me.databaseKind).text
      },
      Column("time_zone", zh: "时区", en: "time zone") { $0.timeZone },
      Column("at", zh: "当前时间", en: "now") { $0.at },
    ]
  }
}
