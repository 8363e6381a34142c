public import Postgres

/// An event of a case's way, or of the lead it began as.
public struct TimelineEvent: Sendable, PGRow {
  /// The case and the lead.
  public let caseNumber, leadNumber: String?
  /// The number of the event, `2026-7K3FQM/3`.
  public let eventID: String
  /// What happened, by code and by name.
  public let event, eventName: String
  /// When it happened, and when the database took it in.
  public let happenedAt, recordedAt: Timestamp
  /// The unit that acted, by code and by name.
  public let unitCode, unit: String?
  /// Whether the office recorded it for a unit that answers on paper.
  public let onBehalf: Bool?
  /// The event that this one corrects.
  public let corrects: String?
  /// Codes of what belongs to the event.
  public let detail: JSON?
  /// The same in words.
  public let told: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      caseNumber, leadNumber, eventID, event, eventName, happenedAt, recordedAt, unitCode, unit, onBehalf, corrects,
      detail, told
    ) = try row.decode(
      (
        String?, String?, String, String, String, Timestamp, Timestamp, String?, String?, Bool?, String?, JSON?,
        String?
      ).self)
  }

  static let columns: SQL = """
    case_number, lead_number, event_id, event, event_name, happened_at, recorded_at, unit_code, unit, on_behalf,
    corrects, detail, told
    """
}

/// An interval in which one unit answered.
public struct Responsibility: Sendable, PGRow {
  /// The case and the lead.
  public let caseNumber, leadNumber: String?
  /// The unit, by code and by name.
  public let unitCode, unit: String
  /// From when.
  public let since: Timestamp
  /// Until when; nil while it goes on.
  public let until: Timestamp?
  /// How long, in minutes.
  public let minutes: Int?
  /// The event that it began with.
  public let eventID: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, leadNumber, unitCode, unit, since, until, minutes, eventID) = try row.decode(
      (String?, String?, String, String, Timestamp, Timestamp?, Int?, String?).self)
  }

  static let columns: SQL = "case_number, lead_number, unit_code, unit, since, until, minutes, event_id"
}

/// A case or lead offered to a unit, and what that unit answered.
public struct Offer: Sendable, PGRow {
  /// The case; nil where a lead was offered.
  public let caseNumber: String?
  /// The event by which it was offered.
  public let eventID: String
  /// The unit that offers, by code and by name.
  public let fromCode, from: String?
  /// The unit that it is offered to, by code and by name.
  public let toCode, to: String?
  /// The kind of difficulty, by name; the risk, by code and by name.
  public let categoryName, risk, riskName: String?
  /// The child's age in years.
  public let age: Int?
  /// The community's name.
  public let community: String?
  /// When it was offered.
  public let offeredAt: Timestamp
  /// By when it must be answered.
  public let answerDueAt: Timestamp?
  /// The answer, by code and by name; nil while it is open.
  public let answer, answerName: String?
  /// When it was answered.
  public let answeredAt: Timestamp?
  /// Why it was returned, by code and by name, and the duty it was returned by.
  public let reasonCode, reasonName, dutyCode: String?
  /// The duty of the returning unit that says otherwise.
  public let contradictedBy: String?
  /// The lead; nil where a case was offered.
  public let leadNumber: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      caseNumber, eventID, fromCode, from, toCode, to, categoryName, risk, riskName, age, community, offeredAt,
      answerDueAt, answer, answerName, answeredAt, reasonCode, reasonName, dutyCode, contradictedBy, leadNumber
    ) = try row.decode(
      (
        String?, String, String?, String?, String?, String?, String?, String?, String?, Int?, String?, Timestamp,
        Timestamp?, String?, String?, Timestamp?, String?, String?, String?, String?, String?
      ).self)
  }

  static let columns: SQL = """
    case_number, event_id, from_code, from_unit, to_code, to_unit, category_name, risk, risk_name, age, community,
    offered_at, answer_due_at, answer, answer_name, answered_at, reason_code, reason_name, duty_code, contradicted_by,
    lead_number
    """
}

/// What somebody owes by some time.
public struct Obligation: Sendable, PGRow {
  /// The case and the lead.
  public let caseNumber, leadNumber: String?
  /// What is owed, by code and by name.
  public let kind, kindName: String
  /// The unit that owes it, by code and by name.
  public let owedByCode, owedBy: String?
  /// When its time began to run.
  public let clockFrom: Timestamp
  /// When its time is over; nil where there is none.
  public let dueAt: Timestamp?
  /// Why there is none.
  public let dueUnknown: String?
  /// When it ended.
  public let endedAt: Timestamp?
  /// How it ended, by code and by name.
  public let ending, endingName: String?
  /// How late, in minutes.
  public let lateMinutes: Int?
  /// Whether its time is over and it has not ended.
  public let overdue: Bool?
  /// The rule it came from, and whose rule that is.
  public let rule, source: String?
  /// As what the rule may be shown, by code and by name.
  public let shownAs, shownAsName: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      caseNumber, leadNumber, kind, kindName, owedByCode, owedBy, clockFrom, dueAt, dueUnknown, endedAt, ending,
      endingName, lateMinutes, overdue, rule, source, shownAs, shownAsName
    ) = try row.decode(
      (
        String?, String?, String, String, String?, String?, Timestamp, Timestamp?, String?, Timestamp?, String?,
        String?, Int?, Bool?, String?, String?, String?, String?
      ).self)
  }

  static let columns: SQL = """
    case_number, lead_number, kind, kind_name, owed_by_code, owed_by, clock_from, due_at, due_unknown, ended_at,
    ending, ending_name, late_minutes, overdue, rule, source, shown_as, shown_as_name
    """
}

/// A case with who holds it, what is offered and what is owed.
public struct CaseFile: Sendable {
  /// The case itself.
  public let summary: Case
  /// Each unit that answered and answers, in order.
  public let holders: [Responsibility]
  /// Each offer, in order; the last may be open.
  public let offers: [Offer]
  /// What is and was owed, in order.
  public let obligations: [Obligation]
  /// The units that help and helped, in order.
  public let supports: [Support]
  /// The persons who work and worked on it, in order.
  public let officers: [Officer]
}

extension Registry {
  /// One case with its holders, offers and obligations, or nil where the caller may see no case of this number.
  public mutating func caseFile(_ number: String) throws(PostgresError) -> CaseFile? {
    let wanted = SQL.number(number, "case_number")
    let found = try rows("select \(Case.columns) from api.cases where \(wanted)", as: Case.self)
    guard let summary = found.first else { return nil }
    return CaseFile(
      summary: summary, holders: try holders(wanted), offers: try offers(wanted), obligations: try obligations(wanted),
      supports: try supports(of: number), officers: try officers(of: number))
  }

  mutating func holders(_ wanted: SQL) throws(PostgresError) -> [Responsibility] {
    try rows(
      "select \(Responsibility.columns) from api.responsibilities where \(wanted) order by since",
      as: Responsibility.self)
  }

  mutating func offers(_ wanted: SQL) throws(PostgresError) -> [Offer] {
    try rows("select \(Offer.columns) from api.offers where \(wanted) order by offered_at", as: Offer.self)
  }

  mutating func obligations(_ wanted: SQL) throws(PostgresError) -> [Obligation] {
    try rows(
      "select \(Obligation.columns) from api.obligations where \(wanted) order by clock_from, kind", as: Obligation.self
    )
  }

  /// The events of a case and its leads, in order, as far as the caller may see them.
  public mutating func timeline(_ number: String) throws(PostgresError) -> [TimelineEvent] {
    try timeline(where: .number(number, "case_number"))
  }

  /// The events of a lead, in order, as far as the caller may see them.
  public mutating func leadTimeline(_ number: String) throws(PostgresError) -> [TimelineEvent] {
    try timeline(where: .number(number, "lead_number"))
  }

  private mutating func timeline(where wanted: SQL) throws(PostgresError) -> [TimelineEvent] {
    try rows(
      "select \(TimelineEvent.columns) from api.case_timeline where \(wanted) order by recorded_at, event_id",
      as: TimelineEvent.self)
  }
}
