import CLibpq

/// The whole answer to one statement of a pipeline, in binary.
@usableFromInline
struct Reply: ~Copyable {
  @usableFromInline let result: OpaquePointer
  @usableFromInline let count: Int
  @usableFromInline let types: UnsafeMutableBufferPointer<OID>

  /// Takes over a result, and clears it in the end.
  init(_ result: OpaquePointer) {
    self.result = result
    count = Int(PQntuples(result))
    let columns = Int(PQnfields(result))
    // One more than there are, so that a row without columns has an address too.
    types = .allocate(capacity: columns + 1)
    for column in 0..<columns { types[column] = OID(PQftype(result, Int32(column))) }
    types[columns] = .unspecified
  }

  @usableFromInline
  deinit {
    types.deallocate()
    PQclear(result)
  }

  var tag: CommandTag { CommandTag(result: result) }

  /// A row, counted from 0; there must be one.
  @inlinable @_lifetime(borrow self)
  func row(_ index: Int) -> Row {
    let row = unsafe Row(
      result: result, types: UnsafePointer(types.baseAddress.unsafelyUnwrapped), count: types.count - 1,
      format: .binary, index: Int32(truncatingIfNeeded: index))
    return unsafe _overrideLifetime(row, borrowing: self)
  }
}
