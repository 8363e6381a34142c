public import Postgres

/// What came of recording a visit.
public struct RecordedVisit: Sendable, PGRow {
  /// The number of the event.
  public let eventID: String
  /// When it happened, and when the database took it in.
  public let happenedAt, recordedAt: Timestamp

  /// Reads the columns that `api.record_visit` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (eventID, happenedAt, recordedAt) = try row.decode((String, Timestamp, Timestamp).self)
  }
}

extension Registry {
  /// Records a visit to the child's home (走访).
  ///
  /// - Parameters:
  ///   - childSeen: Whether the child was seen in person.
  ///   - happenedAt: As the server reads an instant; now, where nothing is said.
  ///   - corrects: The number, within the case, of the visit that this one corrects.
  public mutating func recordVisit(
    _ number: String, childSeen: Bool, note: String? = nil, happenedAt: String? = nil, corrects: Int? = nil
  ) throws(PostgresError) -> RecordedVisit {
    try one(
      """
      select event_id, happened_at, recorded_at from api.record_visit(
        case_number => \(number), child_seen => \(childSeen), note => \(note), happened_at => \(happenedAt),
        corrects => \(corrects.flatMap { Int32(exactly: $0) }))
      """, as: RecordedVisit.self)
  }
}
