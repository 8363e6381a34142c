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
  public mutating func openDossier(_ number: String, purpose: Purpose = Purpose()) throws(PostgresError)
    -> [DossierItem]
  {
    let look = try value(
      """
      select api.ask_to_open(case_number => \(number), purpose => coalesce(\(purpose.code), 'handling'),
        purpose_text => \(purpose.text))
      """, as: Int.self)
    return try rows(
      """
      select d.part, c.name, d.item, d.value, d.event_id
      from api.open_dossier(case_number => \(number), look_id => \(look)) d
      left join api.codes c on c.kind = 'dossier_part' and c.code = d.part
      """, as: DossierItem.self)
  }
}
