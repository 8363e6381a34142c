import Registry

/// An audit as a report: one section after the other, each with the columns that it fills.
enum AuditReport {
  /// The sections in the order they are told. A section that is not known here would be shown under its own name.
  private static let titles: [(section: String, title: Bilingual)] = [
    ("case", Bilingual(zh: "案件", en: "The case")),
    ("holder", Bilingual(zh: "主责经过", en: "Who answered")),
    ("offer", Bilingual(zh: "派单与答复", en: "Offers and answers")),
    ("obligation", Bilingual(zh: "应办事项", en: "What was owed")),
    ("lateness", Bilingual(zh: "超期与归责", en: "What was late, and who answers for it")),
    ("event", Bilingual(zh: "履责记录", en: "What was done, and when it was recorded")),
    ("duty", Bilingual(zh: "所涉职责", en: "Duties cited")),
  ]

  static func report(_ lines: [AuditLine]) -> Report {
    var known = titles
    for line in lines where !known.contains(where: { $0.section == line.section }) {
      known.append((line.section, Bilingual(zh: line.section, en: line.section)))
    }
    return Report(
      sections: known.map { section, title in
        Report.Section(
          key: section, title: title,
          listing: Listing(lines.filter { $0.section == section }, columns))
      },
      flat: Listing(lines, columns))
  }

  static var columns: [Column<AuditLine>] {
    [
      Column("section") { $0.section },
      Column("line", zh: "序号", en: "no.") { $0.line },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit") { $0.unit },
      Column("what", zh: "事项", en: "what") { $0.what },
      Column("started", zh: "开始", en: "began") { $0.started },
      Column("due", zh: "期限", en: "due") { $0.due.asDeadline },
      Column("ended", zh: "结束", en: "ended") { $0.ended },
      Column("recorded", zh: "记录时间", en: "recorded") { $0.recorded },
      Column("minutes", zh: "时长", en: "time") { $0.minutes.map(Minutes.init) },
      Column("rule", zh: "规则", en: "rule") { $0.rule },
      Column("source", zh: "来源", en: "source") { $0.source },
      Column("duty_code", zh: "职责代码", en: "duty") { $0.dutyCode },
      Column("phrase", zh: "原文", en: "the plan's words") { $0.phrase },
      Column("evidence", zh: "依据", en: "evidence") { $0.evidence },
    ]
  }
}
