public import Postgres

/// One entry of a dossier.
public struct DossierItem: Sendable, PGRow {
  /// What it tells of: `minor`, `guardian`, `household` or `narrative`.
  public let part: String
  /// The same in words.
  public let partName: String?
  /// What it is, and its value.
  public let item, value: String?
  /// The event that a narrative belongs to.
  public let eventID: String?

  /// Reads the columns that `api.open_dossier` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (part, partName, item, value, eventID) = try row.decode((String, String?, String?, String?, String?).self)
  }
}

extension Registry {
  /// Opens what tells who the child of a case is, and what was written down.
  ///
  /// The look is granted in a transaction of its own before anything is shown, as with ``searchMinor(_:purpose:)``.
  ///
  /// - Parameters:
  ///   - purpose: Without a code: for who owes something on the case today, that it handles it.
  ///   - reveal: Without stars in the place of names and numbers, which the trace tells.
  public mutating func openDossier(
    _ number: String, purpose: Purpose = Purpose(), reveal: Bool = false
  ) throws(PostgresError) -> [DossierItem] {
    let look = try value(
      """
      select api.ask_to_open(case_number => \(number), purpose => \(purpose.code), purpose_text => \(purpose.text),
        reveal => \(reveal))
      """, as: Int.self)
    return try rows(
      """
      select d.part, c.name, d.item, d.value, d.event_id
      from api.open_dossier(case_number => \(number), look_id => \(look)) d
      left join api.codes c on c.kind = 'dossier_part' and c.code = d.part
      """, as: DossierItem.self)
  }
}

/// That somebody may look outside its business for a while.
public struct BrokenGlass: Sendable, PGRow {
  /// The number of the event.
  public let eventID: String
  /// Until when it may look.
  public let until: Timestamp

  /// Reads the columns that `api.break_glass` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (eventID, until) = try row.decode((String, Timestamp).self)
  }
}

/// A line of what a guardian is shown.
public struct SheetLine: Sendable, PGRow {
  /// What it tells, and its value.
  public let item, value: String?

  /// Reads the columns that `api.guardian_sheet` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (item, value) = try row.decode((String?, String?).self)
  }
}

extension Registry {
  /// Looks at what is not one's business, because it cannot wait (紧急越权查阅); told at once to office and auditor.
  public mutating func breakGlass(_ number: String, note: String) throws(PostgresError) -> BrokenGlass {
    try one(
      "select event_id, until from api.break_glass(number => \(number), note => \(note))", as: BrokenGlass.self)
  }

  /// What a guardian is shown of a case (监护人告知单).
  public mutating func guardianSheet(_ number: String) throws(PostgresError) -> [SheetLine] {
    try rows(
      "select item, value from api.guardian_sheet(case_number => \(number)) order by line", as: SheetLine.self)
  }
}
