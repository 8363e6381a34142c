public import Postgres

/// A case (案件), as the caller may see it: nothing in it tells who the child is.
public struct Case: Sendable, PGRow {
  /// The number as printed, `2026-7K3FQM`.
  public let caseNumber: String
  /// How far it has come, by code and by name.
  public let status, statusName: String
  /// The kind of difficulty, by code and by name.
  public let category, categoryName: String?
  /// The risk, by code and by name.
  public let risk, riskName: String?
  /// The community, by name and by the code of its territory.
  public let community, territoryCode: String?
  /// The child's age in years.
  public let age: Int?
  /// The unit that answers for it, by code and by name; nil once it is closed.
  public let holderCode, holder: String?
  /// The unit that first took it up.
  public let firstUnitCode, firstUnit: String?
  /// The unit that it is offered to, while an offer is open.
  public let offeredToCode, offeredTo: String?
  /// By when that unit must answer.
  public let answerDueAt: Timestamp?
  /// When it was opened and closed, and when anything last happened in it.
  public let openedAt: Timestamp
  /// When it was closed.
  public let closedAt: Timestamp?
  /// When anything last happened in it.
  public let lastAt: Timestamp
  /// Where the child lives, as exactly as is known, and the code of its community.
  public let territory, communityCode: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      caseNumber, status, statusName, category, categoryName, risk, riskName, community, territoryCode, age,
      holderCode, holder, firstUnitCode, firstUnit, offeredToCode, offeredTo, answerDueAt, openedAt, closedAt, lastAt,
      territory, communityCode
    ) = try row.decode(
      (
        String, String, String, String?, String?, String?, String?, String?, String?, Int?,
        String?, String?, String?, String?, String?, String?, Timestamp?, Timestamp, Timestamp?, Timestamp,
        String?, String?
      ).self)
  }

  static let columns: SQL = """
    case_number, status, status_name, category, category_name, risk, risk_name, community, territory_code, age,
    holder_code, holder, first_unit_code, first_unit, offered_to_code, offered_to, answer_due_at, opened_at, closed_at,
    last_at, territory, community_code
    """
}

/// Which cases are wanted; nil asks for all.
public struct CaseFilter: Sendable {
  /// Status and risk, by code or name.
  public var status, risk: String?
  /// The community, by name or territory code.
  public var community: String?
  /// The unit that answers, by code or name.
  public var holder: String?
  /// At most so many.
  public var limit: Int?

  /// A filter of the parts that are given.
  public init(
    status: String? = nil, risk: String? = nil, community: String? = nil, holder: String? = nil, limit: Int? = nil
  ) {
    self.status = status
    self.risk = risk
    self.community = community
    self.holder = holder
    self.limit = limit
  }
}

extension Registry {
  /// The cases that the caller may see, the last touched first.
  public mutating func cases(_ filter: CaseFilter = CaseFilter()) throws(PostgresError) -> Page<Case> {
    try page(
      Case.columns,
      from: "api.cases",
      where: """
        \(.code(filter.status, "case_status", "status")) and \(.code(filter.risk, "risk", "risk"))
          and \(.matches(filter.community, "community", "community_code", "territory", "territory_code"))
          and \(.matches(filter.holder, "holder_code", "holder"))
        """, key: "case_number", by: "last_at desc, case_number", limit: filter.limit, as: Case.self)
  }
}
