import ArgumentParser
import Registry

/// `audit threshold CODE --amount N --source TEXT` · 审计 阈值
struct AuditThreshold: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "threshold", "阈值",
      does: Bilingual(
        zh: "设定口径的阈值，自即刻起适用于新立项的审计", en: "Set the threshold of a definition, for audits opened from now on"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "口径，代码或名称", en: "definition, by code or name").help("code"))
  var code: String

  @Option(name: .named("数值"), help: Bilingual(zh: "多少；比例不超过 1", en: "how much; a share at most 1").help("n"))
  var amount: String

  @Option(name: .named("依据"), help: Bilingual(zh: "所依文件或决定", en: "the document or decision it comes from").help("text"))
  var source: String

  func run(in session: inout Session) throws {
    let since = try session.registry.setDefinition(code, amount: amount, source: source)
    try session.output.done(
      Bilingual(zh: "自 \(session.zone.minute(since)) 起适用。", en: "Holds from \(session.zone.minute(since)) on."),
      Listing(names: ["since"], rows: [[since.value]]))
  }
}
