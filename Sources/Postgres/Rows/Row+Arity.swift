/// Rows of up to eight columns, without a loop: the one over a pack asks for every type anew, and took a fifth longer.
extension Row {
  /// As `decode(_:)` of any number of columns.
  @inlinable @inline(__always)
  public func decode<A: PGDecodable>(_: A.Type) throws(PostgresError) -> A {
    try expect(1)
    return (try take(A.self, 0))
  }

  /// As `decode(_:)` of any number of columns.
  @inlinable @inline(__always)
  public func decode<A: PGDecodable, B: PGDecodable>(_: (A, B).Type) throws(PostgresError) -> (A, B) {
    try expect(2)
    return (try take(A.self, 0), try take(B.self, 1))
  }

  /// As `decode(_:)` of any number of columns.
  @inlinable @inline(__always)
  public func decode<A: PGDecodable, B: PGDecodable, C: PGDecodable>(_: (A, B, C).Type) throws(PostgresError) -> (
    A, B, C
  ) {
    try expect(3)
    return (try take(A.self, 0), try take(B.self, 1), try take(C.self, 2))
  }

  /// As `decode(_:)` of any number of columns.
  @inlinable @inline(__always)
  public func decode<A: PGDecodable, B: PGDecodable, C: PGDecodable, D: PGDecodable>(_: (A, B, C, D).Type)
    throws(PostgresError) -> (A, B, C, D)
  {
    try expect(4)
    return (try take(A.self, 0), try take(B.self, 1), try take(C.self, 2), try take(D.self, 3))
  }

  /// As `decode(_:)` of any number of columns.
  @inlinable @inline(__always)
  public func decode<A: PGDecodable, B: PGDecodable, C: PGDecodable, D: PGDecodable, E: PGDecodable>(
    _: (A, B, C, D, E).Type
  ) throws(PostgresError) -> (A, B, C, D, E) {
    try expect(5)
    return (try take(A.self, 0), try take(B.self, 1), try take(C.self, 2), try take(D.self, 3), try take(E.self, 4))
  }

  /// As `decode(_:)` of any number of columns.
  @inlinable @inline(__always)
  public func decode<A: PGDecodable, B: PGDecodable, C: PGDecodable, D: PGDecodable, E: PGDecodable, F: PGDecodable>(
    _: (A, B, C, D, E, F).Type
  ) throws(PostgresError) -> (A, B, C, D, E, F) {
    try expect(6)
    return (
      try take(A.self, 0), try take(B.self, 1), try take(C.self, 2), try take(D.self, 3), try take(E.self, 4),
      try take(F.self, 5)
    )
  }

  /// As `decode(_:)` of any number of columns.
  @inlinable @inline(__always)
  public func decode<
    A: PGDecodable, B: PGDecodable, C: PGDecodable, D: PGDecodable, E: PGDecodable, F: PGDecodable, G: PGDecodable
  >(_: (A, B, C, D, E, F, G).Type) throws(PostgresError) -> (A, B, C, D, E, F, G) {
    try expect(7)
    return (
      try take(A.self, 0), try take(B.self, 1), try take(C.self, 2), try take(D.self, 3), try take(E.self, 4),
      try take(F.self, 5), try take(G.self, 6)
    )
  }

  /// As `decode(_:)` of any number of columns.
  @inlinable @inline(__always)
  public func decode<
    A: PGDecodable, B: PGDecodable, C: PGDecodable, D: PGDecodable, E: PGDecodable, F: PGDecodable, G: PGDecodable,
    H: PGDecodable
  >(_: (A, B, C, D, E, F, G, H).Type) throws(PostgresError) -> (A, B, C, D, E, F, G, H) {
    try expect(8)
    return (
      try take(A.self, 0), try take(B.self, 1), try take(C.self, 2), try take(D.self, 3), try take(E.self, 4),
      try take(F.self, 5), try take(G.self, 6), try take(H.self, 7)
    )
  }
}
