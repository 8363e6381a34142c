public import Postgres

/// A case of an officer who leaves, and whether it went over.
public struct HandedCase: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// Whether it went to the other login; not where it was only asked.
  public let done: Bool
  /// Why the other cannot take it, in words; nil where it can.
  public let problem: String?

  /// Reads the columns that `api.hand_over_officer` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, done, problem) = try row.decode((String, Bool, String?).self)
  }
}

extension Registry {
  /// Hands all open cases of a named officer to another login of the same unit (承办人移交), or only tells which.
  ///
  /// - Parameter dryRun: Whether it only tells.
  public mutating func handOverOfficer(
    from: String, to: String, dryRun: Bool = true
  ) throws(PostgresError) -> [HandedCase] {
    try rows(
      """
      select case_number, done, problem from api.hand_over_officer(
        from_login => \(from), to_login => \(to), dry_run => \(dryRun))
      """, as: HandedCase.self)
  }
}
