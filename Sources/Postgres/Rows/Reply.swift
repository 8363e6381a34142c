import CLibpq

/// The whole answer to one statement of a pipeline.
struct Reply: ~Copyable {
  private let result: OpaquePointer

  /// Takes over a result, and clears it in the end.
  init(_ result: OpaquePointer) { self.result = result }

  deinit { PQclear(result) }

  var tag: CommandTag { CommandTag(result: result) }

  /// Calls `body` with each row.
  func forEachRow(_ body: (borrowing Row) throws(PostgresError) -> Void) throws(PostgresError) {
    let count = Int(PQnfields(result))
    // A row without columns has an address too.
    let types = (0..<max(count, 1)).map { OID($0 < count ? PQftype(result, Int32($0)) : 0) }
    try types.withUnsafeBufferPointer { types throws(PostgresError) in
      guard let start = types.baseAddress else { return }
      for index in 0..<PQntuples(result) {
        try body(unsafe Row(result: result, types: start, count: count, format: .binary, index: index))
      }
    }
  }
}
