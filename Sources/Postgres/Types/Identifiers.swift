extension OID: PGDecodable, PGEncodable {
  /// oid.
  public static var postgresType: OID { .oid }

  /// From oid; in binary, also from the types that show a catalogue's row by its name (regclass, regtype, ...).
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> OID {
    guard cell.format == .binary else {
      guard cell.isOf(.oid) else { throw .type }
      guard let value = UInt32(try cell.text()) else { throw .malformed }
      return OID(value)
    }
    switch cell.type {
    case .oid, .regclass, .regtype, .regproc, .regprocedure, .regoper, .regoperator, .regconfig, .regdictionary,
      .regnamespace, .regrole, .regcollation:
      return OID(try cell.wholeInteger())
    default: throw .type
    }
  }

  /// As oid.
  public func encode(into writer: inout ByteWriter) { writer.write(rawValue) }
}

/// The number of a transaction, which is never used again (xid8).
public struct XID8: RawRepresentable, Hashable, Sendable, PGDecodable, PGEncodable {
  /// The number.
  public let rawValue: UInt64

  /// The transaction with a number.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// xid8.
  public static var postgresType: OID { .xid8 }

  /// From xid8.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> XID8 {
    guard cell.isOf(.xid8) else { throw .type }
    if cell.format == .binary { return XID8(rawValue: try cell.wholeInteger()) }
    guard let value = UInt64(try cell.text()) else { throw .malformed }
    return XID8(rawValue: value)
  }

  /// As xid8.
  public func encode(into writer: inout ByteWriter) { writer.write(rawValue) }
}

/// What a function that returns void gives.
public struct PGVoid: Hashable, Sendable, PGDecodable {
  /// The only value.
  public init() {}

  /// From void.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> PGVoid {
    guard cell.isOf(.void) else { throw .type }
    guard cell.count == 0 else { throw .malformed }
    return PGVoid()
  }
}
