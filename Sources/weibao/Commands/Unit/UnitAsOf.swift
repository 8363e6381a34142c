import Registry

/// A unit as it stood at an instant of the past: `unit show UNIT --at TIME`.
enum UnitAsOf {
  static func report(_ facts: [UnitFact]) -> Report {
    Report(
      sections: [
        section("unit", Bilingual(zh: "当时名称", en: "What it was called"), facts),
        section("holds", Bilingual(zh: "当时主责", en: "What it answered for"), facts),
        section("offer", Bilingual(zh: "当时待签收", en: "What it was offered"), facts),
        section("obligation", Bilingual(zh: "当时应办", en: "What it owed"), facts),
        section("order", Bilingual(zh: "当时待答复督办", en: "Orders it had to answer"), facts),
        section("escalation", Bilingual(zh: "当时待决定", en: "What it had to decide"), facts),
      ],
      flat: Listing(facts, columns))
  }

  private static func section(_ key: String, _ title: Bilingual, _ facts: [UnitFact]) -> Report.Section {
    Report.Section(key: key, title: title, listing: Listing(facts.filter { $0.section == key }, columns))
  }

  private static var columns: [Column<UnitFact>] {
    [
      Column("section") { $0.section },
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("what", zh: "事项", en: "what") { $0.what },
      Column("started", zh: "开始", en: "began") { $0.started },
      Column("due", zh: "期限", en: "due") { $0.due.asDeadline },
      Column("recorded", zh: "记录时间", en: "recorded") { $0.recorded },
      Column("evidence", zh: "依据", en: "evidence") { $0.evidence },
    ]
  }
}
