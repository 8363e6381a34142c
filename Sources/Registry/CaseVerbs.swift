public import Postgres

/// What came of opening a case.
public struct OpenedCase: Sendable, PGRow {
  /// The number that it has from now on.
  public let caseNumber: String
  /// The unit that answers for it, by code and by name.
  public let holderCode, holder: String?
  /// When it was opened.
  public let openedAt: Timestamp

  /// Reads the columns that `api.open_case` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, holderCode, holder, openedAt) = try row.decode((String, String?, String?, Timestamp).self)
  }
}

/// What came of offering a case.
public struct DispatchedCase: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// The unit that it is offered to, by code and by name.
  public let toUnitCode, toUnit: String
  /// By when that unit must answer.
  public let answerDueAt: Timestamp?
  /// Why there is no such time, where there is none.
  public let dueUnknown: String?
  /// The rule with its source, and as what it may be shown.
  public let rule, shownAs: String?

  /// Reads the columns that `api.dispatch_case` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, toUnitCode, toUnit, answerDueAt, dueUnknown, rule, shownAs) = try row.decode(
      (String, String, String, Timestamp?, String?, String?, String?).self)
  }
}

/// What came of returning a case or lead.
public struct ReturnedOffer: Sendable, PGRow {
  /// When it was returned.
  public let returnedAt: Timestamp
  /// The duty of the returning unit that says otherwise, and the plan's own phrase of it.
  public let contradictedBy, contradictingPhrase: String?

  /// Reads the columns that `api.return_case` and `api.return_lead` give.
  public init(row: borrowing Row) throws(PostgresError) {
    (returnedAt, contradictedBy, contradictingPhrase) = try row.decode((Timestamp, String?, String?).self)
  }
}

/// Who answered on paper, recorded by the office for a unit without logins (代录).
public struct OnBehalf: Sendable {
  /// The unit that answered, by code or name.
  public var unit: String?
  /// The paper on which it did.
  public var paper: String?
  /// When it was heard, as the server reads an instant.
  public var heardAt: String?

  /// Nobody but the caller's own unit, unless said.
  public init(unit: String? = nil, paper: String? = nil, heardAt: String? = nil) {
    self.unit = unit
    self.paper = paper
    self.heardAt = heardAt
  }
}

extension Registry {
  /// Opens a case from a lead that was found valid (立案); the caller's unit holds it.
  ///
  /// - Parameters:
  ///   - category: By code (`C2`, `C2-1`) or name.
  ///   - risk: By code or name.
  public mutating func openCase(
    lead: String, category: String, risk: String, note: String? = nil
  ) throws(PostgresError) -> OpenedCase {
    try one(
      """
      select case_number, holder_code, holder, opened_at from api.open_case(
        lead_number => \(lead), category => \(category), risk => \(risk), note => \(note))
      """, as: OpenedCase.self)
  }

  /// Offers a case to another unit (派单). The holder answers until that unit has accepted.
  public mutating func dispatchCase(
    _ number: String, to unit: String, duty: String? = nil, note: String? = nil
  ) throws(PostgresError) -> DispatchedCase {
    try one(
      """
      select case_number, to_unit_code, to_unit, answer_due_at, due_unknown, rule, shown_as from api.dispatch_case(
        case_number => \(number), to_unit => \(unit), duty => \(duty), note => \(note))
      """, as: DispatchedCase.self)
  }

  /// Takes over a case that was offered to the caller's unit (签收).
  ///
  /// From the returned instant, not from the dispatch, the unit answers for the case.
  ///
  /// - Returns: The instant of the hand-over, by the server's clock.
  public mutating func acceptCase(
    _ number: String, onBehalf: OnBehalf = OnBehalf()
  ) throws(PostgresError) -> Timestamp {
    try value(
      """
      select api.accept_case(case_number => \(number), on_behalf_of => \(onBehalf.unit), paper => \(onBehalf.paper),
        heard_at => \(onBehalf.heardAt))
      """, as: Timestamp.self)
  }

  /// Returns a case that was offered to the caller's unit (退回).
  ///
  /// - Parameters:
  ///   - reason: By code or name.
  ///   - duty: The code of the duty that it goes by.
  public mutating func returnCase(
    _ number: String, reason: String, duty: String, note: String, onBehalf: OnBehalf = OnBehalf()
  ) throws(PostgresError) -> ReturnedOffer {
    try one(
      """
      select returned_at, contradicted_by, contradicting_phrase from api.return_case(
        case_number => \(number), reason_code => \(reason), duty => \(duty), note => \(note),
        on_behalf_of => \(onBehalf.unit), paper => \(onBehalf.paper), heard_at => \(onBehalf.heardAt))
      """, as: ReturnedOffer.self)
  }

  /// Takes back an offer that is not answered yet (撤回派单).
  public mutating func withdrawOffer(_ number: String, note: String? = nil) throws(PostgresError) -> Timestamp {
    try value("select api.withdraw_offer(case_number => \(number), note => \(note))", as: Timestamp.self)
  }

  /// Has a unit answer for a case without asking it (指定), citing the duty by which it must.
  public mutating func assignCase(
    _ number: String, to unit: String, duty: String, note: String? = nil
  ) throws(PostgresError) -> Timestamp {
    try value(
      "select api.assign_case(case_number => \(number), to_unit => \(unit), duty => \(duty), note => \(note))",
      as: Timestamp.self)
  }
}
