public import Postgres

/// A step that is due for somebody who owes something overdue: a reminder, an order, the next tier.
public struct SweepStep: Sendable, PGRow {
  /// The case or lead.
  public let number: String
  /// `reminder`, `blue`, `yellow`, `red` or `escalate`, and its name.
  public let step, stepName: String
  /// The unit that it goes to, by code.
  public let unitCode: String?
  /// What is overdue, by name.
  public let kindName: String?
  /// Whether it was done.
  public let done: Bool
  /// In words why it could not be taken; nil where it was.
  public let problem: String?
  /// In words why this step is due.
  public let why: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (number, step, stepName, unitCode, kindName, done, problem, why) = try row.decode(
      (String, String, String, String?, String?, Bool, String?, String?).self)
  }

  static let columns: SQL = "number, step, step_name, unit_code, kind_name, done, problem, why"
}

extension Registry {
  /// Finds what has become due and does the next step for each (巡查), or only tells.
  ///
  /// Run again, it does nothing that it has done; a step that failed is told, and stops no other.
  ///
  /// - Parameter dryRun: Whether it only tells.
  public mutating func sweep(dryRun: Bool = true) throws(PostgresError) -> [SweepStep] {
    try rows("select \(SweepStep.columns) from api.sweep(dry_run => \(dryRun))", as: SweepStep.self)
  }
}
