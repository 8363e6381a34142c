public import Postgres

/// A match of a search: enough to know that there is a case or a lead, not who the child is.
public struct FoundMinor: Sendable, PGRow {
  /// The case, the lead.
  public let caseNumber, leadNumber: String?
  /// The name with all but the first character hidden.
  public let name: String?
  /// The age in years.
  public let age: Int?
  /// The community's name, and how far the matter has come.
  public let community, statusName: String?

  /// Reads the columns that `api.search_minor` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, leadNumber, name, age, community, statusName) = try row.decode(
      (String?, String?, String?, Int?, String?, String?).self)
  }
}

/// Why somebody looks at what tells who a child is.
public struct Purpose: Sendable {
  /// The purpose, by code or name; nil for what the verb itself is for.
  public var code: String?
  /// In words, where the code is `other`.
  public var text: String?

  /// A purpose by its code, with words or without.
  public init(_ code: String? = nil, text: String? = nil) {
    self.code = code
    self.text = text
  }
}

extension Registry {
  /// Searches minors by name or identity number.
  ///
  /// The look is granted in a transaction of its own before anything is shown, so that its trace stays, whatever
  /// happens to the second one.
  public mutating func searchMinor(_ query: String, purpose: Purpose = Purpose()) throws(PostgresError) -> [FoundMinor]
  {
    let look = try value(
      """
      select api.ask_to_search(query => \(query), purpose => coalesce(\(purpose.code), 'report_response'),
        purpose_text => \(purpose.text))
      """, as: Int.self)
    return try rows(
      """
      select case_number, lead_number, name, age, community, status_name
      from api.search_minor(query => \(query), look_id => \(look))
      """, as: FoundMinor.self)
  }

  /// How many rows a search shows at most.
  public mutating func mostFound() throws(PostgresError) -> Int {
    try value("select amount from api.search_limits where name = 'shown'", as: Int.self)
  }
}
