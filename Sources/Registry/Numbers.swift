public import Postgres

extension Registry {
  /// The number of a case or lead as it is printed, however it is written; nil where the caller can see none.
  public mutating func visibleNumber(_ number: String) throws(PostgresError) -> String? {
    try rows(
      """
      select case_number from api.cases where \(.number(number, "case_number"))
      union all select lead_number from api.leads where \(.number(number, "lead_number"))
      """, as: Printed.self
    ).first?.number
  }
}

/// A number alone.
private struct Printed: PGRow {
  let number: String

  init(row: borrowing Row) throws(PostgresError) { number = try row.value(0) }
}
