import Postgres

/// The first rows of a list, and how many there are in all.
public struct Page<Row: Sendable>: Sendable, RandomAccessCollection {
  /// The rows, at most so many as were asked for.
  public let rows: [Row]
  /// How many rows there are, those that were not asked for included.
  public let total: Int

  /// The first index, 0.
  public var startIndex: Int { 0 }
  /// How many rows are here.
  public var endIndex: Int { rows.count }
  /// A row by its index from 0.
  public subscript(index: Int) -> Row { rows[index] }
}

extension Registry {
  /// The first rows of a list; they are counted only where some are left out.
  mutating func page<Value: PGRow & Sendable>(
    _ columns: SQL, from source: SQL, by order: SQL, limit: Int?, as type: Value.Type
  ) throws(PostgresError) -> Page<Value> {
    let rows = try rows("select \(columns) from \(source) order by \(order) limit \(limit)", as: Value.self)
    guard let limit, rows.count == limit else { return Page(rows: rows, total: rows.count) }
    return Page(rows: rows, total: try value("select count(*) from \(source)", as: Int.self))
  }
}
