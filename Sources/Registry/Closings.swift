public import Postgres

extension Registry {
  /// Proposes to close a case (拟结案); somebody else confirms.
  ///
  /// - Parameters:
  ///   - reason: By code or name.
  ///   - note: Why, in words.
  ///   - reasons: Why that is best for the child, and what the child wishes.
  public mutating func proposeClosing(
    _ number: String, reason: String, note: String, reasons: ChildReasons
  ) throws(PostgresError) -> RecordedEvent {
    try one(
      """
      select \(RecordedEvent.columns) from api.propose_closing(
        case_number => \(number), reason_code => \(reason), note => \(note),
        best_for_child => \(reasons.bestForChild), child_wish => \(reasons.childWish), not_asked => \(reasons.notAsked))
      """, as: RecordedEvent.self)
  }

  /// Confirms that a case ends as it was proposed (结案).
  public mutating func confirmClosing(
    _ number: String, note: String? = nil, reasons: ChildReasons = ChildReasons()
  ) throws(PostgresError) -> Timestamp {
    try value(
      """
      select api.confirm_closing(
        case_number => \(number), note => \(note),
        best_for_child => \(reasons.bestForChild), child_wish => \(reasons.childWish), not_asked => \(reasons.notAsked))
      """, as: Timestamp.self)
  }

  /// Has a case go on that somebody else proposed to close (不同意结案); the holder answers as before.
  ///
  /// - Parameter note: Why.
  public mutating func refuseClosing(
    _ number: String, note: String, reasons: ChildReasons = ChildReasons()
  ) throws(PostgresError) -> Timestamp {
    try value(
      """
      select api.refuse_closing(
        case_number => \(number), note => \(note),
        best_for_child => \(reasons.bestForChild), child_wish => \(reasons.childWish), not_asked => \(reasons.notAsked))
      """, as: Timestamp.self)
  }
}
