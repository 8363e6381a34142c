import ArgumentParser
import Registry

/// `rule set KIND --amount N --unit U --source TEXT` · 规则 设定
struct RuleSet: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "set", "设定",
      does: Bilingual(
        zh: "设定本街道的时限，自即刻起生效，不溯及既往", en: "Set a deadline of the street; from now on, never for what runs already"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "应办事项，代码或名称", en: "what is owed, by code or name").help("kind"))
  var kind: String

  @Option(
    name: .named("数值"), help: Bilingual(zh: "多少；0 为立即或当日", en: "how much; 0 means at once or the same day").help("n"))
  var amount: Int

  @Option(
    name: .named("单位"),
    help: Bilingual(
      zh: "分钟、小时、日、个工作日或个月，代码或名称", en: "minute, hour, day, working_day or month, by code or name"
    ).help("unit"))
  var unit: String

  @Option(name: .named("依据"), help: Bilingual(zh: "所依文件或决定", en: "the document or decision it comes from").help("text"))
  var source: String

  @Option(name: .named("风险"), help: Bilingual(zh: "只用于此风险", en: "for this risk only, by code or name").help("risk"))
  var risk: String?

  @Option(name: .named("层级"), help: Bilingual(zh: "只用于此层级", en: "for this tier only, by code or name").help("tier"))
  var tier: String?

  @Option(
    name: .named("起算"),
    help: Bilingual(zh: "从何起算；有几种起算时须写", en: "what starts it, where there are several").help("event"))
  var startsWhen: String?

  func run(in session: inout Session) throws {
    var new = NewRule(kind: kind, amount: amount, timeUnit: unit, source: source)
    new.risk = risk
    new.tier = tier
    new.startsWhen = startsWhen
    let set = try session.registry.setRule(new)
    let from = session.zone.minute(set.validFrom)
    try session.output.done(
      Bilingual(zh: "自 \(from) 起：\(set.rule)。", en: "From \(from) on: \(set.rule)."),
      Listing([set], RuleInForce.columns))
  }
}

extension RuleInForce {
  fileprivate static var columns: [Column<RuleInForce>] {
    [Column("rule") { $0.rule }, Column("valid_from") { $0.validFrom }]
  }
}
