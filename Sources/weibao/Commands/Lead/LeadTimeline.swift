import ArgumentParser
import Registry

/// `lead timeline LEAD` · 线索 经过
struct LeadTimeline: RegistryCommand {
  static var configuration: CommandConfiguration {
    names("timeline", "经过", does: Bilingual(zh: "列出线索的全部经过", en: "List everything that happened to a lead"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "线索编号", en: "lead number").help("lead"))
  var lead: String

  func run(in session: inout Session) throws {
    let events = try session.registry.leadTimeline(lead)
    guard !events.isEmpty else { throw Complaint.noSuchLead(lead) }
    try session.output.show(
      Listing(events, TimelineEvent.columns), empty: Bilingual(zh: "没有经过。", en: "Nothing has happened."))
  }
}
