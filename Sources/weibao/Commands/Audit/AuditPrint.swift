import ArgumentParser
import Registry

/// `audit print KIND NUMBER... --to FILE` · 审计 文书
struct AuditPrint: RegistryCommand {
  /// The documents that there are.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case facts, statement, decision, order, circular, report
    case 事实清单, 情况说明, 认定书, 督办单, 通报, 报告
  }

  static var configuration: CommandConfiguration {
    names(
      "print", "文书",
      does: Bilingual(
        zh: "出具文书：事实清单、情况说明、认定书、督办单、通报、报告（.pdf 或 .html，可一次多份）",
        en: "Write documents: facts, statement, decision, order, circular, report (.pdf or .html, many at once)"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: Bilingual(
      zh: "事实清单、情况说明（案件）、认定书（疑似问题）、督办单（督办事件）、通报、报告（审计）",
      en: "facts, statement (of a case), decision (of a finding), order (its event), circular, report (of an audit)"
    ).help("document"))
  var kind: Kind

  @Argument(help: Bilingual(zh: "编号，可多个", en: "numbers, one or more").help("number"))
  var numbers: [String]

  @Option(
    name: .named("文件"),
    help: Bilingual(zh: "写入的文件，.pdf 或 .html；已有的不覆盖", en: "the file to write, .pdf or .html").help("file"))
  var to: String

  @Option(
    name: .named("单位"),
    help: Bilingual(zh: "情况说明：哪个单位；不写为本单位", en: "statement: of which unit; your own if not said").help("unit"))
  var unit: String?

  func run(in session: inout Session) throws {
    let me = try session.registry.whoami()
    var papers: [Paper] = []
    for number in numbers {
      papers.append(try PaperMaker(me: me, zone: session.zone, unit: unit).paper(kind, number, &session.registry))
    }
    let html = PaperHTML(zone: session.zone, isDemo: me.databaseKind == "demo").document(papers)
    try PaperFile.write(html, to: to)
    try session.output.done(
      Bilingual(zh: "已写入 \(to)（\(papers.count) 份）。", en: "Written to \(to) (\(papers.count))."),
      Listing(names: ["file", "papers"], rows: [[.text(to), papers.count.value]]))
  }
}
