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
  ///
  /// Which rows come first is found by their keys alone. A view that is a security barrier works out every column it is
  /// asked for before it is put in order: the names and words of ten thousand cases, of which fifty are shown.
  mutating func page<Value: PGRow & Sendable>(
    _ columns: SQL, from view: SQL, where wanted: SQL, key: SQL, by order: SQL, limit: Int?, as type: Value.Type
  ) throws(PostgresError) -> Page<Value> {
    let rows = try rows(
      """
      select \(columns) from \(view)
      where \(key) = any (array(select \(key) from \(view) where \(wanted) order by \(order) limit \(limit)))
      order by \(order)
      """, as: Value.self)
    guard let limit, rows.count == limit else { return Page(rows: rows, total: rows.count) }
    return Page(rows: rows, total: try value("select count(*) from \(view) where \(wanted)", as: Int.self))
  }
}
