import ArgumentParser
import Registry

/// Of which time looks are told, and why somebody asks.
struct TraceOptions: ParsableArguments {
  @Option(name: .named("自"), help: Bilingual(zh: "自何时起", en: "from when on").help("time"))
  var since: String?

  @Option(name: .named("至"), help: Bilingual(zh: "至何时止（不含）", en: "until when").help("time"))
  var until: String?

  @OptionGroup var purpose: PurposeOptions

  func show(_ traced: Traced, _ subject: String, in session: inout Session) throws {
    let looks = try session.registry.looks(
      traced, subject, since: since, until: until, purpose: purpose.purposeOfLook)
    try session.output.show(
      Listing(looks, Look.columns), empty: Bilingual(zh: "没有查阅记录。", en: "No look is on record."))
  }
}

extension Look {
  /// By which relation, and whether without stars: what a narrow window must not leave out of what somebody saw.
  fileprivate var relationAndStars: String? {
    guard let relationName, revealed == true else { return relationName }
    return relationName + " · " + Bilingual(zh: "明文", en: "without stars").text
  }

  fileprivate static var columns: [Column<Look>] {
    [
      Column("looked_at", zh: "时间", en: "when") { $0.lookedAt },
      Column("login", zh: "账号", en: "login") { $0.login },
      Column("unit_code") { $0.unitCode },
      Column("unit", zh: "单位", en: "unit", leaves: 2) { $0.unit },
      Column("scope") { $0.scope },
      Column("scope_name", zh: "查阅", en: "what") { $0.scopeName },
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("asked_about", zh: "查询对象", en: "about", leaves: 3) { $0.askedAbout },
      Column("purpose") { $0.purpose },
      Column("purpose_name", zh: "目的", en: "purpose") { $0.purposeName },
      Column("purpose_text", zh: "说明", en: "in words", leaves: 4) { $0.purposeText },
      Column("relation") { $0.relation },
      Column("relation_name") { $0.relationName },
      Column("revealed") { $0.revealed },
      Column(seen: "relation_and_stars", zh: "经办关系", en: "by which relation", leaves: nil) { $0.relationAndStars },
      Column("fields", zh: "所见字段", en: "fields", leaves: 1) { $0.fields },
    ]
  }
}
