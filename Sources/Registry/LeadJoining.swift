public import Postgres

extension Registry {
  /// Joins a lead to an open case of the same child (线索并案). The case is held as before.
  ///
  /// - Parameters:
  ///   - number: Of the lead.
  ///   - caseNumber: Of the case.
  ///   - note: Why they belong together.
  /// - Returns: The event on the case.
  public mutating func joinLead(
    _ number: String, to caseNumber: String, note: String? = nil
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.join_lead(
        lead_number => \(number), case_number => \(caseNumber), note => \(note))
      """, as: RecordedEvent.self)
  }

  /// Records that a child is in danger now (紧急): the lead, the report to the police and the notice to the office in one act.
  ///
  /// - Parameters:
  ///   - summary: What is happening.
  ///   - territory: Where, by code or name; the caller's own place, where nothing is said.
  ///   - channel: By which way it came, by code or name; other ways, where nothing is said.
  ///   - happenedAt: When the police were called, as the server reads an instant; now, where nothing is said.
  public mutating func recordUrgent(
    _ summary: String, territory: String? = nil, channel: String? = nil, happenedAt: String? = nil
  ) throws(PostgresError) -> RecordedLead {
    try one(
      """
      select lead_number, holder_code, holder, screen_due_at, due_unknown, must_report from api.record_urgent(
        summary => \(summary), territory => \(territory), channel => coalesce(\(channel), 'other'),
        happened_at => \(happenedAt))
      """, as: RecordedLead.self)
  }
}
