import ArgumentParser
import Registry

/// `unit list` · 单位 列表
struct UnitList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出本街道各单位", en: "List the units of the subdistrict"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.units(), Unit.columns), empty: Bilingual(zh: "没有单位。", en: "There are no units."))
  }
}

extension Unit {
  static var columns: [Column<Unit>] {
    [
      Column("unit_code", zh: "代码", en: "code") { $0.unitCode },
      Column("name", zh: "单位", en: "unit") { $0.name },
      Column("name_en") { $0.nameEnglish },
      Column("kind", zh: "类型", en: "kind") { $0.kind },
      Column("nature", zh: "性质", en: "nature", leaves: 8) { $0.nature },
      Column("tier", zh: "层级", en: "tier", leaves: 5) { $0.tier },
      Column("can_hold", zh: "可主责", en: "can answer", leaves: 7) { $0.canHold },
      Column("answers", zh: "答复方式", en: "answers by", leaves: 6) { $0.answers },
      Column("group_code") { $0.groupCode },
      Column("territory_code") { $0.territoryCode },
      Column("community", zh: "社区", en: "community", leaves: 9) { $0.community },
      Column("named_since") { $0.namedSince },
      Column("names", zh: "曾用名", en: "former names", leaves: 1) { $0.names },
      Column("ended_at", zh: "撤并时间", en: "ended", leaves: 4) { $0.endedAt },
      Column("ended_as", zh: "撤并方式", en: "how", leaves: 3) { $0.endedAs },
      Column("heir_code") { $0.heirCode },
      Column("heir", zh: "承继单位", en: "taken over by", leaves: 2) { $0.heir },
    ]
  }
}
