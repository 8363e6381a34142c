public import Postgres

/// An open case by how long no unit has seen the child (多久未见).
public struct UnseenCase: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// The risk and the community, by name.
  public let riskName, community: String?
  /// The unit that answers, by code and by name.
  public let holderCode, holder: String?
  /// When any unit last saw the child; nil if none ever did.
  public let lastSeenAt: Timestamp?
  /// The days since, or since the case was opened.
  public let days: Int

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, riskName, community, holderCode, holder, lastSeenAt, days) = try row.decode(
      (String, String?, String?, String?, String?, Timestamp?, Int).self)
  }

  static let columns: SQL = "case_number, risk_name, community, holder_code, holder, last_seen_at, days"
}

extension Registry {
  /// The open cases that are the caller's business, the child longest unseen first.
  ///
  /// - Parameters:
  ///   - community: By name; nil for all.
  ///   - holder: The unit that answers, by code or name; nil for all.
  ///   - limit: At most so many; nil for all.
  public mutating func unseenCases(
    community: String? = nil, holder: String? = nil, limit: Int? = nil
  ) throws(PostgresError) -> Page<UnseenCase> {
    try page(
      UnseenCase.columns,
      from: "api.unseen",
      where: """
        \(.matches(community, "community")) and \(.matches(holder, "holder_code", "holder"))
        """, key: "case_number", by: "days desc, case_number", limit: limit, as: UnseenCase.self)
  }
}
