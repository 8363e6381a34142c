import CLibpq

/// The whole answer to a statement, in text, for showing what is not known beforehand.
public final class ResultTable: @unchecked Sendable {
  // Unchecked: a PGresult is never changed after it has arrived.
  private let result: OpaquePointer

  /// A column of an answer.
  public struct Column: Hashable, Sendable {
    /// The name the statement gave it; several columns may have the same.
    public let name: String
    /// Its type; of a domain, the type below it.
    public let type: OID
    /// What the type was narrowed by, such as the length of a varchar, in the type's own terms; -1 for nothing.
    public let typeModifier: Int
  }

  /// The columns, none where the statement returns no rows.
  public let columns: [Column]

  /// How many rows there are.
  public let count: Int

  /// What the server says the statement did.
  public let tag: CommandTag

  /// Takes over a result, and clears it in the end.
  init(_ result: OpaquePointer) {
    self.result = result
    count = Int(PQntuples(result))
    tag = CommandTag(result: result)
    columns = Column.all(of: result)
  }

  deinit { PQclear(result) }

  /// Whether the statement is of a kind that returns rows, though it may have returned none.
  public var returnsRows: Bool { PQresultStatus(result) == PGRES_TUPLES_OK }

  /// A cell as the server prints it; nil for NULL.
  ///
  /// Rows and columns count from 0; a place outside the table is a mistake of the program and stops it.
  public subscript(row: Int, column: Int) -> String? {
    precondition(row >= 0 && row < count && column >= 0 && column < columns.count, "no such cell")
    let (row, column) = (Int32(row), Int32(column))
    guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column)))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The cells of a row.
  public func row(_ index: Int) -> [String?] { columns.indices.map { self[index, $0] } }
}
