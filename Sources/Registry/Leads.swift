public import Postgres

/// A lead (线索): a first sign that a minor may be in difficulty.
public struct Lead: Sendable, PGRow {
  /// The number as printed, `L2026-...`.
  public let leadNumber: String
  /// How far it has come, by code and by name.
  public let status, statusName: String
  /// Whether a child is in danger.
  public let danger: Bool
  /// The community, by name and by the code of its territory.
  public let community, territoryCode: String?
  /// The unit that answers for it, by code and by name; nil once it has ended.
  public let holderCode, holder: String?
  /// When the database took it in.
  public let recordedAt: Timestamp
  /// By when it must be screened; nil where the rule gives no time, or it is screened.
  public let screenDueAt: Timestamp?
  /// Whether that time is over.
  public let overdue: Bool?
  /// The case that it became.
  public let caseNumber: String?
  /// The unit that it is offered to, by code and by name, while an offer is open.
  public let offeredToCode, offeredTo: String?
  /// By when that unit must answer.
  public let answerDueAt: Timestamp?
  /// The open case, or else the open lead from before, that is on the same child, if the caller sees it.
  public let sameChildNumber: String?
  /// The codes of the units that it complains about and is kept from; nil for who is not to know.
  public let complainsOf: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      leadNumber, status, statusName, danger, community, territoryCode, holderCode, holder, recordedAt, screenDueAt,
      overdue, caseNumber, offeredToCode, offeredTo, answerDueAt, sameChildNumber,
      complainsOf
    ) = try row.decode(
      (
        String, String, String, Bool, String?, String?, String?, String?, Timestamp, Timestamp?, Bool?, String?,
        String?, String?, Timestamp?, String?, String?
      ).self)
  }

  static let columns: SQL = """
    lead_number, status, status_name, danger, community, territory_code, holder_code, holder, recorded_at,
    screen_due_at, overdue, case_number, offered_to_code, offered_to, answer_due_at, same_child_number,
    complains_of
    """
}

/// What is known when a lead is recorded; a child may have no name or number yet.
public struct NewLead: Sendable {
  /// By which way it came, by code or name.
  public var channel: String
  /// What was seen or told.
  public var summary: String
  /// The community or grid, by code or name.
  public var territory: String?
  /// The child's name and identity number.
  public var minorName, idNumber: String?
  /// The day of birth as ISO 8601, and whether it is a guess.
  public var birthDate: String?
  /// Whether the day of birth is a guess.
  public var birthIsEstimated = false
  /// Whether a child is in danger.
  public var danger = false
  /// The situations that must be reported (MR codes).
  public var situations: [String] = []
  /// The guardian's name, relation (GB/T 4761 code or name) and telephone.
  public var guardianName, guardianRelation, guardianPhone: String?
  /// Where the household lives.
  public var address: String?
  /// When it happened, as the server reads an instant; now, where nothing is said.
  public var happenedAt: String?
  /// The unit that it complains about, by code or name: that unit neither sees it nor answers for it.
  public var complainsOf: String?

  /// A lead of which only the way and the words are known.
  public init(channel: String, summary: String) {
    self.channel = channel
    self.summary = summary
  }
}

/// What came of recording a lead.
public struct RecordedLead: Sendable, PGRow {
  /// The number that it has from now on.
  public let leadNumber: String
  /// The unit that answers for it, by code and by name.
  public let holderCode, holder: String?
  /// By when it must be screened.
  public let screenDueAt: Timestamp?
  /// Why there is no such time, where there is none.
  public let dueUnknown: String?
  /// Whether the caller's unit has to report to the police at once.
  public let mustReport: Bool

  /// Reads the columns that `api.record_lead` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (leadNumber, holderCode, holder, screenDueAt, dueUnknown, mustReport) = try row.decode(
      (String, String?, String?, Timestamp?, String?, Bool).self)
  }
}

/// A lead with who answered for it, to whom it was offered and what is owed.
public struct LeadFile: Sendable {
  /// The lead itself.
  public let summary: Lead
  /// Each unit that answered and answers, in order.
  public let holders: [Responsibility]
  /// Each offer, in order; the last may be open.
  public let offers: [Offer]
  /// What is and was owed, in order.
  public let obligations: [Obligation]
}

/// What came of screening a lead.
public struct ScreenedLead: Sendable, PGRow {
  /// The lead.
  public let leadNumber: String
  /// How far it has come now, by code and by name.
  public let status, statusName: String

  /// Reads the columns that `api.screen_lead` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (leadNumber, status, statusName) = try row.decode((String, String, String).self)
  }
}

extension Registry {
  /// The leads that the caller may see, newest first.
  ///
  /// - Parameters:
  ///   - status: By code or name.
  ///   - community: By name or territory code.
  ///   - limit: At most so many; nil for all.
  public mutating func leads(
    status: String? = nil, community: String? = nil, limit: Int? = nil
  ) throws(PostgresError) -> Page<Lead> {
    try page(
      Lead.columns,
      from: "api.leads",
      where: """
        \(.code(status, "lead_status", "status")) and \(.matches(community, "community", "territory_code"))
        """, key: "lead_number", by: "recorded_at desc, lead_number", limit: limit, as: Lead.self)
  }

  /// One lead with its holders, offers and obligations, or nil where the caller may see no lead of this number.
  public mutating func leadFile(_ number: String) throws(PostgresError) -> LeadFile? {
    let wanted = SQL.number(number, "lead_number")
    let found = try rows("select \(Lead.columns) from api.leads where \(wanted)", as: Lead.self)
    guard let summary = found.first else { return nil }
    return LeadFile(
      summary: summary, holders: try holders(wanted), offers: try offers(wanted), obligations: try obligations(wanted))
  }

  /// Records a lead (线索登记). From this instant a unit answers for it.
  public mutating func recordLead(_ lead: NewLead) throws(PostgresError) -> RecordedLead {
    try one(
      """
      select lead_number, holder_code, holder, screen_due_at, due_unknown, must_report from api.record_lead(
        channel => \(lead.channel), summary => \(lead.summary), territory => \(lead.territory),
        minor_name => \(lead.minorName), id_number => \(lead.idNumber), birth_date => \(lead.birthDate),
        birth_is_estimated => \(lead.birthIsEstimated), danger => \(lead.danger), situations => \(lead.situations),
        guardian_name => \(lead.guardianName), guardian_relation => \(lead.guardianRelation),
        guardian_phone => \(lead.guardianPhone), address => \(lead.address), happened_at => \(lead.happenedAt),
        complains_of => \(lead.complainsOf))
      """, as: RecordedLead.self)
  }

  /// Says whether a lead is founded (筛查).
  ///
  /// - Parameters:
  ///   - outcome: `valid` or `out`, or its name.
  ///   - reason: Why it is screened out, by code or name.
  public mutating func screenLead(
    _ number: String, outcome: String, reason: String? = nil, note: String? = nil
  ) throws(PostgresError) -> ScreenedLead {
    try one(
      """
      select lead_number, status, status_name from api.screen_lead(
        lead_number => \(number), outcome => \(outcome), reason_code => \(reason), note => \(note))
      """, as: ScreenedLead.self)
  }
}
