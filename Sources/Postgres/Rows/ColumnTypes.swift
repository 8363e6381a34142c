import CLibpq

/// Memory for the types of an answer's columns.
///
/// A connection reads one answer at a time and uses the memory again for each: to ask for it would take longer than to
/// decode the row of a look-up.
@usableFromInline
final class ColumnTypes {
  private var memory = UnsafeMutableBufferPointer<OID>.allocate(capacity: 32)

  deinit { memory.deallocate() }

  /// The types of the columns of an answer, until the next is described.
  func describe(_ result: OpaquePointer) -> UnsafeBufferPointer<OID> {
    let count = Int(PQnfields(result))
    if count > memory.count {
      memory.deallocate()
      memory = .allocate(capacity: count)
    }
    for column in 0..<count { memory[column] = OID(PQftype(result, Int32(truncatingIfNeeded: column))) }
    return UnsafeBufferPointer(rebasing: memory[..<count])
  }
}
