public import Postgres

// Who was told of a lead or case. In each the number is that of the lead or of the case that it became, and
// `happenedAt` is an instant as the server reads it; now, where nothing is said.
extension Registry {
  /// Records that it was reported to the police (报告公安机关).
  ///
  /// - Parameter note: What was reported, and to whom.
  /// - Returns: By when the reason is owed, where the steps before were not waited for; neither a time nor why there is none, where
  ///   nothing is asked.
  public mutating func reportToPolice(
    _ number: String, note: String, happenedAt: String? = nil
  ) throws(PostgresError) -> DueEvent {
    try one(
      """
      select event_id, reason_due_at, due_unknown from api.report_to_police(
        number => \(number), note => \(note), happened_at => \(happenedAt))
      """, as: DueEvent.self)
  }

  /// Says afterwards why it was reported to the police before the steps of the plan (说明报告理由).
  ///
  /// - Parameter reason: A code of `report_reason`, or its name.
  public mutating func explainReport(
    _ number: String, reason: String, note: String
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      "select \(RecordedEvent.columns) from api.explain_report(number => \(number), reason_code => \(reason), note => \(note))",
      as: RecordedEvent.self)
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
