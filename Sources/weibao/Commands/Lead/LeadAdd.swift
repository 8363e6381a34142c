import ArgumentParser
import Registry

/// `lead add` · 线索 登记
struct LeadAdd: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("add", "登记", does: Bilingual(zh: "登记一条线索", en: "Record a lead"))
  }

  static var readership: Readership { .ofANewLead }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("来源"), help: Bilingual(zh: "线索来源", en: "by which way it came").help("channel"))
  var channel: String

  @Option(name: .named("摘要"), help: Bilingual(zh: "看到或听到了什么", en: "what was seen or told").help("text"))
  var summary: String

  @Option(name: .named("社区"), help: Bilingual(zh: "所在社区或网格", en: "community or grid").help("territory"))
  var territory: String?

  @Option(name: .named("姓名"), help: Bilingual(zh: "未成年人姓名", en: "the minor's name").help("name"))
  var name: String?

  @Option(name: .named("身份证号"), help: Bilingual(zh: "居民身份证号码", en: "identity number").help("number"))
  var idNumber: String?

  @Option(name: .named("出生日期"), help: Bilingual(zh: "出生日期", en: "day of birth").help("yyyy-mm-dd"))
  var birthDate: String?

  @Flag(name: .named("出生日期为估计"), help: Bilingual(zh: "出生日期是估计的", en: "the day of birth is a guess").help())
  var birthIsEstimated = false

  @Flag(name: .named("危险"), help: Bilingual(zh: "未成年人正面临危险", en: "a child is in danger").help())
  var danger = false

  @Option(
    name: .named("情形"),
    help: Bilingual(zh: "强制报告情形代码，可多次", en: "code of a reportable situation; may be repeated").help("code"))
  var situation: [String] = []

  @Option(name: .named("监护人"), help: Bilingual(zh: "监护人姓名", en: "the guardian's name").help("name"))
  var guardianName: String?

  @Option(name: .named("监护人关系"), help: Bilingual(zh: "与监护人的关系", en: "relation to the guardian").help("relation"))
  var guardianRelation: String?

  @Option(name: .named("监护人电话"), help: Bilingual(zh: "监护人电话", en: "the guardian's telephone").help("number"))
  var guardianPhone: String?

  @Option(name: .named("住址"), help: Bilingual(zh: "家庭住址", en: "where the household lives").help("text"))
  var address: String?

  @Option(name: .named("发生时间"), help: Bilingual(zh: "何时发生；不写为现在", en: "when it happened; now if not said").help("time"))
  var happenedAt: String?

  @Option(
    name: .named("投诉"),
    help: Bilingual(zh: "所投诉的单位；该单位看不到，也不负责", en: "unit complained about; it neither sees it nor answers for it").help(
      "unit"))
  var complainsOf: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    try Self.record(lead, in: &session)
  }

  /// Records a lead, and says who answers for it now.
  static func record(_ lead: NewLead, in session: inout Session) throws {
    let recorded = try session.registry.recordLead(lead)
    let due = session.due(recorded.screenDueAt, recorded.dueUnknown)
    let report = CommandTree.written(line: "report police \(recorded.leadNumber)")
    let atOnce =
      recorded.mustReport
      ? Bilingual(
        zh: "所选情形须由本单位立即报告公安机关：\(report)", en: " Your unit has to report this to the police at once: \(report)")
      : Bilingual(zh: "", en: "")
    try session.output.done(
      Bilingual(
        zh: "已登记线索 \(recorded.leadNumber)，由 \(recorded.holder ?? "") 负责，筛查期限：\(due)。\(atOnce.zh)",
        en:
          "Recorded lead \(recorded.leadNumber); \(recorded.holder ?? "") answers for it; to be screened by: \(due).\(atOnce.en)"
      ),
      Listing([recorded], RecordedLead.columns))
  }

  private var lead: NewLead {
    var lead = NewLead(channel: channel, summary: summary)
    lead.territory = territory
    lead.minorName = name
    lead.idNumber = idNumber
    lead.birthDate = birthDate
    lead.birthIsEstimated = birthIsEstimated
    lead.danger = danger
    lead.situations = situation
    lead.guardianName = guardianName
    lead.guardianRelation = guardianRelation
    lead.guardianPhone = guardianPhone
    lead.address = address
    lead.happenedAt = happenedAt
    lead.complainsOf = complainsOf
    return lead
  }
}

extension RecordedLead {
  static var columns: [Column<RecordedLead>] {
    [
      Column("lead_number") { $0.leadNumber },
      Column("holder_code") { $0.holderCode },
      Column("holder") { $0.holder },
      Column("screen_due_at") { $0.screenDueAt.asDeadline },
      Column("due_unknown") { $0.dueUnknown },
      Column("must_report") { $0.mustReport },
    ]
  }
}
