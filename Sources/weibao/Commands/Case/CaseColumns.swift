import Registry

extension Case {
  static var columns: [Column<Case>] {
    [
      Column("case_number", zh: "案件编号", en: "case") { $0.caseNumber },
      Column("status") { $0.status },
      Column("status_name", zh: "状态", en: "status") { $0.statusName },
      Column("category") { $0.category },
      Column("category_name", zh: "类别", en: "category", leaves: 4) { $0.categoryName },
      Column("risk") { $0.risk },
      Column("risk_name", zh: "风险", en: "risk") { $0.riskName },
      Column("community") { $0.community },
      Column("territory_code") { $0.territoryCode },
      Column("age", zh: "年龄", en: "age", leaves: 5) { $0.age },
      Column("holder_code") { $0.holderCode },
      Column("holder", zh: "主责单位", en: "holder") { $0.holder },
      Column("first_unit_code") { $0.firstUnitCode },
      Column("first_unit") { $0.firstUnit },
      Column("offered_to_code") { $0.offeredToCode },
      Column("offered_to", zh: "待签收", en: "offered to", leaves: 2) { $0.offeredTo },
      Column("answer_due_at", zh: "签收期限", en: "answer by", leaves: 1) { $0.answerDueAt.asDeadline },
      Column("opened_at", zh: "立案时间", en: "opened", leaves: 3) { $0.openedAt },
      Column("closed_at") { $0.closedAt },
      Column("last_at") { $0.lastAt },
      Column("territory", zh: "社区", en: "community") { $0.territory },
      Column("community_code") { $0.communityCode },
    ]
  }
}

extension Case {
  /// The same for one case by itself, which shows also who had it first, and when it ended.
  static var facts: [Column<Case>] {
    columns.map { column in
      switch column.name {
      case "first_unit": Column("first_unit", zh: "首接单位", en: "first unit") { $0.firstUnit }
      case "closed_at": Column("closed_at", zh: "结束时间", en: "ended") { $0.closedAt }
      default: column
      }
    }
  }
}

extension Responsibility {
  static var columns: [Column<Responsibility>] {
    [
      Column("case_number") { $0.caseNumber },
      Column("lead_number") { $0.leadNumber },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "主责单位", en: "holder") { $0.unit },
      Column("since", zh: "自", en: "since") { $0.since },
      Column("until", zh: "至", en: "until") { $0.until },
      Column("minutes", zh: "时长", en: "time") { $0.minutes.map(Minutes.init) },
      Column("event_id", zh: "依据", en: "evidence") { $0.eventID },
    ]
  }
}

extension Offer {
  static var columns: [Column<Offer>] {
    [
      Column("case_number") { $0.caseNumber },
      Column("event_id", zh: "依据", en: "evidence", leaves: 4) { $0.eventID },
      Column("from_code") { $0.fromCode },
      Column("from_unit", zh: "派出单位", en: "from") { $0.from },
      Column("to_code") { $0.toCode },
      Column("to_unit", zh: "派往单位", en: "to") { $0.to },
      Column("category_name") { $0.categoryName },
      Column("risk") { $0.risk },
      Column("risk_name") { $0.riskName },
      Column("age") { $0.age },
      Column("community") { $0.community },
      Column("offered_at", zh: "派单时间", en: "offered") { $0.offeredAt },
      Column("answer_due_at", zh: "签收期限", en: "answer by") { $0.answerDueAt.asDeadline },
      Column("answer") { $0.answer },
      Column("answer_name", zh: "答复", en: "answer") { $0.answerName },
      Column("answered_at", zh: "答复时间", en: "answered", leaves: 5) { $0.answeredAt },
      Column("reason_code") { $0.reasonCode },
      Column("reason_name", zh: "退回理由", en: "reason", leaves: 2) { $0.reasonName },
      Column("duty_code", zh: "所依职责", en: "duty", leaves: 3) { $0.dutyCode },
      Column("contradicted_by", zh: "与职责不符", en: "contradicted by", leaves: 1) { $0.contradictedBy },
      Column("lead_number") { $0.leadNumber },
    ]
  }
}

extension Obligation {
  static var columns: [Column<Obligation>] {
    [
      Column("case_number") { $0.caseNumber },
      Column("lead_number") { $0.leadNumber },
      Column("kind") { $0.kind },
      Column("kind_name", zh: "应办事项", en: "what is owed") { $0.kindName },
      Column("owed_by_code") { $0.owedByCode },
      Column("owed_by", zh: "应办单位", en: "owed by") { $0.owedBy },
      Column("clock_from", zh: "起算", en: "from", leaves: 4) { $0.clockFrom },
      Column("due_at", zh: "期限", en: "due") { $0.dueAt.asDeadline },
      Column("due_unknown", zh: "期限不明", en: "why no due time", leaves: 5) { $0.dueUnknown },
      Column("ended_at", zh: "办结", en: "ended") { $0.endedAt },
      Column("ending") { $0.ending },
      Column("ending_name", zh: "结果", en: "ending") { $0.endingName },
      Column("late_minutes", zh: "迟了", en: "late by") { $0.lateMinutes.map(Minutes.init) },
      Column("overdue", zh: "超期", en: "overdue", leaves: 6) { $0.overdue },
      Column("rule", zh: "规则", en: "rule", leaves: 3) { $0.rule },
      Column("source", zh: "来源", en: "source", leaves: 1) { $0.source },
      Column("shown_as") { $0.shownAs },
      Column("shown_as_name", zh: "性质", en: "shown as", leaves: 2) { $0.shownAsName },
    ]
  }
}

/// The parts that a case and a lead have alike.
extension Report.Section {
  static func holders(_ rows: [Responsibility]) -> Report.Section {
    Report.Section(
      key: "responsibilities", title: Bilingual(zh: "主责经过", en: "Who answered and answers"),
      listing: Listing(rows, Responsibility.columns))
  }

  static func offers(_ rows: [Offer]) -> Report.Section {
    Report.Section(
      key: "offers", title: Bilingual(zh: "派单与答复", en: "Offers and answers"), listing: Listing(rows, Offer.columns))
  }

  static func obligations(_ rows: [Obligation]) -> Report.Section {
    Report.Section(
      key: "obligations", title: Bilingual(zh: "应办事项", en: "What is owed"), listing: Listing(rows, Obligation.columns))
  }
}
