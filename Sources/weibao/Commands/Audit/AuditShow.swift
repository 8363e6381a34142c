import ArgumentParser
import Registry

/// `audit show NUMBER` · 审计 查看
struct AuditShow: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("show", "查看", does: Bilingual(zh: "查看一项审计及其疑似问题", en: "Show an audit and what it found"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "审计编号", en: "number of the audit").help("audit"))
  var number: String

  func run(in session: inout Session) throws {
    guard let audit = try session.registry.audits(number: number).first else {
      throw Complaint.noSuchAudit
    }
    let findings = try session.registry.findings(audit: number)
    try session.output.show(
      Report(
        sections: [
          Report.Section(
            key: "audit", title: Bilingual(zh: "审计", en: "The audit"), listing: Listing([audit], Audit.columns)),
          Report.Section(
            key: "finding", title: Bilingual(zh: "疑似、待核实（未经认定的不作数）", en: "Findings (possible until decided)"),
            listing: Listing(findings, Finding.columns)),
        ], flat: Listing(findings, Finding.columns)))
  }
}
