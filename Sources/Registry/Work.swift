public import Postgres

/// Something that waits for the caller's unit.
public struct WorkItem: Sendable, PGRow {
  /// How urgent, 1 first.
  public let urgency: Int
  /// What is to be done, by code and by name.
  public let kind, kindName: String
  /// The case or lead.
  public let number: String
  /// By when, and whether that is over.
  public let dueAt: Timestamp?
  /// Whether its time is over.
  public let overdue: Bool
  /// What is to be done, in a sentence.
  public let what: String?
  /// The risk and the community, by name.
  public let riskName, community: String?
  /// The command that does it.
  public let nextCommand: String?
  /// Of what is owed without a deadline: why it has none.
  public let dueUnknown: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (urgency, kind, kindName, number, dueAt, overdue, what, riskName, community, nextCommand, dueUnknown) =
      try row.decode(
        (Int, String, String, String, Timestamp?, Bool, String?, String?, String?, String?, String?).self)
  }

  static let columns: SQL = """
    urgency, kind, kind_name, number, due_at, overdue, what, risk_name, community, next_command, due_unknown
    """
}

extension Registry {
  /// What waits for the caller's unit, the most urgent first (今日).
  public mutating func myWork() throws(PostgresError) -> [WorkItem] {
    try rows(
      "select \(WorkItem.columns) from api.my_work order by urgency, due_at nulls last, number", as: WorkItem.self)
  }
}
