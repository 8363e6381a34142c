public import Postgres

/// A clause of the plan in force.
public struct PlanClause: Sendable, PGRow {
  /// Its number, such as `三(二)`.
  public let clause: String
  /// Its heading and its text.
  public let heading, body: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (clause, heading, body) = try row.decode((String, String?, String?).self)
  }

  static let columns: SQL = "clause, heading, body"
}

extension Registry {
  /// The plan in force, clause by clause, or the clauses whose number begins with what is asked for.
  ///
  /// Parentheses may be those of either keyboard.
  public mutating func planClauses(_ beginning: String? = nil) throws(PostgresError) -> [PlanClause] {
    let wanted: SQL =
      beginning.map { "starts_with(clause, translate(\($0), '（）', '()'))" } ?? "true"
    return try rows(
      "select \(PlanClause.columns) from api.plan_clauses where \(wanted) order by sort_order", as: PlanClause.self)
  }
}
