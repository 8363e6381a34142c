public import Postgres

/// What came of offering a lead.
public struct DispatchedLead: Sendable, PGRow {
  /// The lead.
  public let leadNumber: String
  /// The unit that it is offered to, by code and by name.
  public let toUnitCode, toUnit: String
  /// By when that unit must answer.
  public let answerDueAt: Timestamp?
  /// Why there is no such time, where there is none.
  public let dueUnknown: String?
  /// The rule with its source, and as what it may be shown.
  public let rule, shownAs: String?

  /// Reads the columns that `api.dispatch_lead` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (leadNumber, toUnitCode, toUnit, answerDueAt, dueUnknown, rule, shownAs) = try row.decode(
      (String, String, String, Timestamp?, String?, String?, String?).self)
  }
}

extension Registry {
  /// Offers a lead to another unit that may screen it (线索派单). The holder answers until that unit has accepted.
  ///
  /// - Parameters:
  ///   - unit: By code or name.
  ///   - duty: The code of the duty that it goes by.
  public mutating func dispatchLead(
    _ number: String, to unit: String, duty: String? = nil, note: String? = nil
  ) throws(PostgresError) -> DispatchedLead {
    try one(
      """
      select lead_number, to_unit_code, to_unit, answer_due_at, due_unknown, rule, shown_as from api.dispatch_lead(
        lead_number => \(number), to_unit => \(unit), duty => \(duty), note => \(note))
      """, as: DispatchedLead.self)
  }

  /// Takes over a lead that was offered to the caller's unit (签收线索).
  ///
  /// - Returns: The instant of the hand-over, by the server's clock.
  public mutating func acceptLead(_ number: String) throws(PostgresError) -> Timestamp {
    try value("select api.accept_lead(lead_number => \(number))", as: Timestamp.self)
  }

  /// Returns a lead that was offered to the caller's unit (退回线索).
  ///
  /// - Parameters:
  ///   - reason: By code or name.
  ///   - duty: The code of the duty that it goes by.
  public mutating func returnLead(
    _ number: String, reason: String, duty: String, note: String
  ) throws(PostgresError) -> ReturnedOffer {
    try one(
      """
      select returned_at, contradicted_by, contradicting_phrase from api.return_lead(
        lead_number => \(number), reason_code => \(reason), duty => \(duty), note => \(note))
      """, as: ReturnedOffer.self)
  }

  /// Takes back the offer of a lead that is not answered yet (撤回线索派单).
  public mutating func withdrawLeadOffer(_ number: String, note: String? = nil) throws(PostgresError) -> Timestamp {
    try value("select api.withdraw_lead_offer(lead_number => \(number), note => \(note))", as: Timestamp.self)
  }

  /// Has a unit answer for a lead without asking it (指定线索责任单位), citing the duty by which it must.
  public mutating func assignLead(
    _ number: String, to unit: String, duty: String, note: String? = nil
  ) throws(PostgresError) -> Timestamp {
    try value(
      "select api.assign_lead(lead_number => \(number), to_unit => \(unit), duty => \(duty), note => \(note))",
      as: Timestamp.self)
  }
}
