import ArgumentParser
import Registry

/// `case list` · 案件 列表
struct CaseList: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("list", "列表", does: Bilingual(zh: "列出可见的案件，最近有动静的在前", en: "List the cases you may see, last touched first"))
  }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("状态"), help: Bilingual(zh: "状态，代码或名称", en: "status, by code or name").help("status"))
  var status: String?

  @Option(name: .named("风险"), help: Bilingual(zh: "风险，代码或名称", en: "risk, by code or name").help("risk"))
  var risk: String?

  @Option(name: .named("社区"), help: Bilingual(zh: "社区", en: "community").help("community"))
  var community: String?

  @Option(name: .named("单位"), help: Bilingual(zh: "主责单位，代码或名称", en: "unit that answers, by code or name").help("unit"))
  var holder: String?

  @Option(name: .named("条数"), help: Bilingual(zh: "最多列出几条", en: "list at most so many").help("n"))
  var limit: Count?

  func run(in session: inout Session) throws {
    let cases = try session.registry.cases(
      CaseFilter(status: status, risk: risk, community: community, holder: holder, limit: limit?.number))
    if cases.rows.isEmpty { try session.checkNames(unit: holder, community: community) }
    try session.output.show(
      Listing(cases.rows, Case.columns), empty: Bilingual(zh: "没有符合条件的案件。", en: "No case matches."),
      total: cases.total)
  }
}
