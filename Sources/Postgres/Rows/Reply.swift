import CLibpq

/// The whole answer to one statement of a pipeline, in binary.
@usableFromInline
struct Reply: ~Copyable {
  @usableFromInline let result: OpaquePointer
  @usableFromInline let count: Int
  @usableFromInline let types: UnsafeBufferPointer<OID>

  /// Takes over a result, and clears it in the end. The types must stay as long.
  init(_ result: OpaquePointer, _ types: UnsafeBufferPointer<OID>) {
    self.result = result
    self.types = types
    count = Int(PQntuples(result))
  }

  @usableFromInline
  deinit { PQclear(result) }

  var tag: CommandTag { CommandTag(result: result) }

  /// A row, counted from 0; there must be one.
  @inlinable @_lifetime(borrow self)
  func row(_ index: Int) -> Row {
    let row = unsafe Row(
      result: result, types: types.baseAddress.unsafelyUnwrapped, count: types.count, format: .binary,
      index: Int32(truncatingIfNeeded: index))
    return unsafe _overrideLifetime(row, borrowing: self)
  }
}
