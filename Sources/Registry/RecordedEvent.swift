public import Postgres

/// What came of a verb that records one event.
public struct RecordedEvent: Sendable, PGRow {
  /// The number of the event, `2026-7K3FQM/3`.
  public let eventID: String
  /// When the database took it in.
  public let recordedAt: Timestamp

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (eventID, recordedAt) = try row.decode((String, Timestamp).self)
  }

  static let columns: SQL = "event_id, recorded_at"
}
