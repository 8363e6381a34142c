public import Postgres

/// What came of restricting a case.
public struct RestrictedCase: Sendable, PGRow {
  /// The number of the event by which it was restricted.
  public let eventID: String
  /// When the database took it in.
  public let recordedAt: Timestamp
  /// How many logins know of it.
  public let named: Int

  /// Reads the columns that `api.restrict_case` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (eventID, recordedAt, named) = try row.decode((String, Timestamp, Int).self)
  }
}

extension Registry {
  /// Lets only named logins know that a case exists (限制知悉).
  ///
  /// - Parameters:
  ///   - because: `sexual_harm`, `offender_works_here`, `colleague`, `sealed` or `other`, or its name.
  ///   - logins: Role names; some of the holder, some of the office or the leading group.
  public mutating func restrictCase(
    _ number: String, because: String, logins: [String], note: String? = nil
  ) throws(PostgresError) -> RestrictedCase {
    try one(
      """
      select \(RecordedEvent.columns), named from api.restrict_case(
        case_number => \(number), because => \(because), logins => \(logins), note => \(note))
      """, as: RestrictedCase.self)
  }

  /// Lets a restricted case be seen as any other (解除限制知悉).
  public mutating func liftRestriction(_ number: String, note: String) throws(PostgresError) -> RecordedEvent {
    try one(
      "select \(RecordedEvent.columns) from api.lift_restriction(case_number => \(number), note => \(note))",
      as: RecordedEvent.self)
  }

  /// Keeps a login, a unit, or whoever calls apart from a matter (回避).
  ///
  /// - Parameter because: `alleged_offender`, `relative`, `complained_about` or `other_interest`, or its name.
  public mutating func recuse(
    _ number: String, because: String, login: String? = nil, unit: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.recuse(
        number => \(number), because => \(because), login => \(login), unit => \(unit))
      """, as: RecordedEvent.self)
  }
}
