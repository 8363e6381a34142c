import ArgumentParser
import Registry

/// `lead call` · 线索 来电
struct LeadCall: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "call", "来电", does: Bilingual(zh: "电话来报：先记五项，其余以后再补", en: "The telephone rings: five fields now, the rest later"))
  }

  static var asked: [String] { ["--summary", "--danger", "--territory", "--name", "--phone"] }

  static var readership: Readership { .ofANewLead }

  @OptionGroup var common: CommonOptions

  @Option(name: .named("摘要"), help: Bilingual(zh: "看到或听到了什么", en: "what was seen or told").help("text"))
  var summary: String

  @Option(name: .named("危险"), help: Bilingual(zh: "未成年人是否正面临危险", en: "whether a child is in danger").help("yes|no"))
  var danger: YesNo

  @Option(name: .named("社区"), help: Bilingual(zh: "所在社区或网格", en: "community or grid").help("territory"))
  var territory: String?

  @Option(name: .named("姓名"), help: Bilingual(zh: "未成年人姓名", en: "the minor's name").help("name"))
  var name: String?

  @Option(name: .named("电话"), help: Bilingual(zh: "监护人电话", en: "the guardian's telephone").help("number-of-telephone"))
  var phone: String?

  var mayBeKept: Bool { false }

  func run(in session: inout Session) throws {
    var lead = NewLead(channel: "hotline", summary: summary)
    lead.danger = danger.isYes
    lead.territory = territory
    lead.minorName = name
    lead.guardianPhone = phone
    try LeadAdd.record(lead, in: &session)
  }
}
