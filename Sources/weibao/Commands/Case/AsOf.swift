import Registry

/// A case or lead as it stood at an instant of the past: `case show NUMBER --at TIME`.
enum AsOf {
  static func report(_ facts: [PastFact]) -> Report {
    Report(
      sections: [
        section("holder", Bilingual(zh: "当时主责", en: "Who answered then"), facts),
        section("officer", Bilingual(zh: "当时承办人", en: "Who worked on it then"), facts),
        section("pause", Bilingual(zh: "当时挂账", en: "Whether it was paused then"), facts),
        section("obligation", Bilingual(zh: "当时应办", en: "What was owed then"), facts),
        section("event", Bilingual(zh: "当时已记录", en: "What had been recorded by then"), facts),
      ],
      flat: Listing(facts, columns))
  }

  private static func section(_ key: String, _ title: Bilingual, _ facts: [PastFact]) -> Report.Section {
    Report.Section(key: key, title: title, listing: Listing(facts.filter { $0.section == key }, columns))
  }

  private static var columns: [Column<PastFact>] {
    [
      Column("section") { $0.section },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("what", zh: "事项", en: "what") { $0.what },
      Column("started", zh: "开始", en: "began") { $0.started },
      Column("due", zh: "期限", en: "due") { $0.due.asDeadline },
      Column("recorded", zh: "记录时间", en: "recorded") { $0.recorded },
      Column("evidence", zh: "依据", en: "evidence") { $0.evidence },
    ]
  }
}
