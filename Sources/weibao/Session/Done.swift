import Postgres
import Registry

extension Session {
  /// A deadline in words: the time, or why there is none.
  func due(_ instant: Timestamp?, _ unknown: String?) -> String {
    instant.map { zone.deadline($0) } ?? unknown ?? Bilingual(zh: "无", en: "none").text
  }
}

/// That something was done to a case, at an instant.
struct Deed {
  let caseNumber: String
  let at: Timestamp

  static var columns: [Column<Deed>] {
    [Column("case_number") { $0.caseNumber }, Column("at") { $0.at }]
  }
}

/// That something was done to a lead, at an instant.
struct LeadDeed {
  let leadNumber: String
  let at: Timestamp

  static var columns: [Column<LeadDeed>] {
    [Column("lead_number") { $0.leadNumber }, Column("at") { $0.at }]
  }
}

extension RecordedEvent {
  static var columns: [Column<RecordedEvent>] {
    [Column("event_id") { $0.eventID }, Column("recorded_at") { $0.recordedAt }]
  }
}
