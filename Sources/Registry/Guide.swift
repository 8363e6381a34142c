public import Postgres

/// A step on the way through the main job of the demo street.
public struct GuideStep: Sendable, PGRow {
  /// Its place, from 1.
  public let step: Int
  /// What it is, and what it teaches.
  public let title, told: String
  /// The login that does it; nil where nobody logs in at that unit.
  public let login: String?
  /// What to type.
  public let command: String
  /// Since when it is done; nil where it is still to be done.
  public let doneAt: Timestamp?
  /// The lead with which the walk began; nil before there is one.
  public let lead: String?

  /// Reads the columns of `api.guide`.
  public init(row: borrowing Row) throws(PostgresError) {
    (step, title, told, login, command, doneAt, lead) = try row.decode(
      (Int, String, String, String?, String, Timestamp?, String?).self)
  }
}

extension Registry {
  /// How far somebody has come on the way of the guide, as the events tell.
  ///
  /// - Parameters:
  ///   - lead: The lead with which the walk began; nil: the caller's own latest.
  ///   - since: Only a lead recorded since then is the caller's latest.
  public mutating func guide(
    _ lead: String? = nil, since: Timestamp? = nil
  ) throws(PostgresError) -> [GuideStep] {
    try rows(
      """
      select step, title, told, login, command, done_at, lead_number
      from api.guide(lead => \(lead), since => \(since)) order by step
      """, as: GuideStep.self)
  }
}
