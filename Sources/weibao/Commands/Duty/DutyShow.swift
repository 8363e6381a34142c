import ArgumentParser
import Registry

/// `duty show CODE` · 职责 查看
struct DutyShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("show", "查看", does: Bilingual(zh: "查看一项职责", en: "Show a duty"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "职责代码", en: "duty code").help("code"))
  var code: String

  func run(in session: inout Session) throws {
    guard let duty = try session.registry.duty(code) else {
      throw Complaint(
        .refused, Bilingual(zh: "没有职责 \(code)。", en: "There is no duty \(code)."),
        hint: Bilingual(zh: "用“职责 列表”查看各项职责。", en: "See the duties with: duty list"))
    }
    try session.output.show(facts: Listing([duty], Duty.columns))
  }
}
