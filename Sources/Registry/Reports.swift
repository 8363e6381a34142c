public import Postgres

// Who was told of a lead or case. In each the number is that of the lead or of the case that it became, and
// `happenedAt` is an instant as the server reads it; now, where nothing is said.
extension Registry {
  /// Records that it was reported to the police (报告公安机关).
  ///
  /// - Parameter note: What was reported, and to whom.
  public mutating func reportToPolice(
    _ number: String, note: String, happenedAt: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.report_to_police(
        number => \(number), note => \(note), happened_at => \(happenedAt))
      """, as: RecordedEvent.self)
  }

  /// Records that the office was notified of a lead that another unit recorded (通报民社办).
  public mutating func notifyOffice(
    _ number: String, note: String? = nil, happenedAt: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.notify_office(
        number => \(number), note => \(note), happened_at => \(happenedAt))
      """, as: RecordedEvent.self)
  }

  /// Records that whoever reported was told what came of it (反馈报告人).
  public mutating func recordFeedback(
    _ number: String, note: String? = nil, happenedAt: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.record_feedback(
        number => \(number), note => \(note), happened_at => \(happenedAt))
      """, as: RecordedEvent.self)
  }
}
