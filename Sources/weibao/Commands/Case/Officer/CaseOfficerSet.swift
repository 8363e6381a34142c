import ArgumentParser
import Registry

/// `case officer set NUMBER LOGIN` · 案件 承办人 确定
struct CaseOfficerSet: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "set", "确定",
      does: Bilingual(zh: "确定主责单位内的承办人；负责的仍是单位", en: "Name the person inside the holding unit; the unit answers"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  @Argument(help: Bilingual(zh: "主责单位的登录名", en: "a login of the holding unit").help("login"))
  var login: String

  func run(in session: inout Session) throws {
    let event = try session.registry.setOfficer(number, login: login)
    try session.output.done(
      Bilingual(
        zh: "案件 \(number) 的承办人已确定为 \(login)（\(event.eventID)）。", en: "\(login) works on \(number) (\(event.eventID))."),
      Listing([event], RecordedEvent.columns))
  }
}
