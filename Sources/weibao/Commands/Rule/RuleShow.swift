import ArgumentParser
import Registry

/// `rule show KIND` · 规则 查看
struct RuleShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "show", "查看", does: Bilingual(zh: "查看一个事项的全部规则，包括已失效的", en: "Show every rule for what is owed, former ones too"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "应办事项，代码或名称", en: "what is owed, by code or name").help("kind"))
  var kind: String

  func run(in session: inout Session) throws {
    let rules = try session.registry.rules(kind: kind, withFormer: true)
    guard !rules.isEmpty else {
      throw Complaint(
        .refused, Bilingual(zh: "没有“\(kind.prefix(40))”的规则。", en: "There is no rule for “\(kind.prefix(40))”."),
        hint: Bilingual(zh: "用 规则 列表 --全部 查看各个事项。", en: "See what there are rules for with: rule list --all"))
    }
    try session.output.show(
      Listing(rules, Rule.columns), empty: Bilingual(zh: "没有规则。", en: "There is no rule."))
  }
}
