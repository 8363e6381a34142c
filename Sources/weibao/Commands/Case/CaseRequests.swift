import ArgumentParser
import Registry

/// `case requests NUMBER` · 案件 申请
struct CaseRequests: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "requests", "申请",
      does: Bilingual(zh: "列出案件的挂账与延期及其批复", en: "List the pauses and extensions of a case, and the answers"))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: Bilingual(zh: "案件编号", en: "case number").help("number"))
  var number: String

  func run(in session: inout Session) throws {
    try session.output.show(
      Listing(try session.registry.requests(number), Request.columns),
      empty: Bilingual(zh: "没有可见的挂账或延期。", en: "There is no pause or extension that you may see."))
  }
}

extension Request {
  fileprivate static var columns: [Column<Request>] {
    [
      Column("case_number") { $0.caseNumber },
      Column("kind") { $0.kind },
      Column("kind_name", zh: "申请", en: "what") { $0.kindName },
      Column("event_id", zh: "依据", en: "evidence") { $0.eventID },
      Column("asked_by_code") { $0.askedByCode },
      Column("asked_by", zh: "申请单位", en: "asked by") { $0.askedBy },
      Column("asked_at", zh: "申请时间", en: "asked") { $0.askedAt },
      Column("until", zh: "申请至", en: "until") { $0.until },
      Column("obligation", zh: "延期事项", en: "what is extended") { $0.obligation },
      Column("granted", zh: "批准", en: "granted") { $0.granted },
      Column("answered_by_code") { $0.answeredByCode },
      Column("answered_by", zh: "批复单位", en: "answered by") { $0.answeredBy },
      Column("answered_at", zh: "批复时间", en: "answered") { $0.answeredAt },
      Column("since", zh: "停走自", en: "paused from") { $0.since },
      Column("ended", zh: "停走至", en: "paused until") { $0.ended },
    ]
  }
}
