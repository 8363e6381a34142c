public import Postgres

/// Somebody who will see what is recorded on a case or lead.
public struct Reader: Sendable, PGRow {
  /// The unit's code; nil for whoever works in the territory of a lead that is still to be.
  public let unitCode: String?
  /// Its name.
  public let unit: String
  /// By what relation it sees it, as a code and in words.
  public let relation, relationName: String
  /// Whether it sees what was done, when and by whom.
  public let seesFacts: Bool
  /// Which written words it reads; nil for none.
  public let words: String?

  /// Reads the columns of `api.who_will_see`.
  public init(row: borrowing Row) throws(PostgresError) {
    (unitCode, unit, relation, relationName, seesFacts, words) = try row.decode(
      (String?, String, String, String, Bool, String?).self)
  }
}

extension Registry {
  /// Who will see what is recorded on a case or lead; without a number, on a lead that is still to be recorded.
  ///
  /// ```swift
  /// let readers = try registry.whoWillSee("2026-7K3FQM")
  /// ```
  ///
  /// - Parameter territory: Where such a lead is; the caller's own, if nothing is said.
  public mutating func whoWillSee(
    _ number: String?, territory: String? = nil
  ) throws(PostgresError) -> [Reader] {
    try rows(
      """
      select unit_code, unit, relation, relation_name, facts, words
      from api.who_will_see(number => \(number), territory => \(territory))
      """, as: Reader.self)
  }
}
