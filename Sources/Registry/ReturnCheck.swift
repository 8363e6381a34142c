public import Postgres

/// What the duty list says to a return before it is made.
public struct ReturnCheck: Sendable, PGRow {
  /// The duty of the caller's unit that would contradict it, and the plan's own phrase of it; nil if none would.
  public let contradictedBy, contradictingPhrase: String?

  /// Reads the columns that `api.check_return` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (contradictedBy, contradictingPhrase) = try row.decode((String?, String?).self)
  }
}

extension Registry {
  /// Asks whether the duty list would contradict the return of a case; nothing is stored.
  ///
  /// - Parameters:
  ///   - reason: By code or name.
  ///   - duty: The code of the duty that it would go by.
  ///   - onBehalf: Who answered on paper, where the office records it.
  public mutating func checkReturn(
    _ number: String, reason: String, duty: String, onBehalf: OnBehalf = OnBehalf()
  ) throws(PostgresError) -> ReturnCheck {
    try one(
      """
      select contradicted_by, contradicting_phrase from api.check_return(
        case_number => \(number), reason_code => \(reason), duty => \(duty), on_behalf_of => \(onBehalf.unit),
        paper => \(onBehalf.paper))
      """, as: ReturnCheck.self)
  }

  /// Asks whether the duty list would contradict the return of a lead; nothing is stored.
  ///
  /// - Parameters:
  ///   - reason: By code or name.
  ///   - duty: The code of the duty that it would go by.
  public mutating func checkLeadReturn(
    _ number: String, reason: String, duty: String
  ) throws(PostgresError) -> ReturnCheck {
    try one(
      """
      select contradicted_by, contradicting_phrase from api.check_lead_return(
        lead_number => \(number), reason_code => \(reason), duty => \(duty))
      """, as: ReturnCheck.self)
  }
}
