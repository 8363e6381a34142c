/// Integers are read from int2, int4 and int8, and fail rather than lose digits.
extension FixedWidthInteger where Self: SignedInteger {
  fileprivate static func decodeInteger(_ cell: borrowing Cell) throws(DecodeFailure) -> Self {
    guard cell.format == .binary else { return try decodeDigits(cell) }
    let wide: Int64
    switch cell.type {
    case .int8: wide = try cell.wholeInteger(Int64.self)
    case .int4: wide = Int64(try cell.wholeInteger(Int32.self))
    case .int2: wide = Int64(try cell.wholeInteger(Int16.self))
    default: throw .type
    }
    guard let value = Self(exactly: wide) else { throw .outOfRange }
    return value
  }

  private static func decodeDigits(_ cell: borrowing Cell) throws(DecodeFailure) -> Self {
    switch cell.type {
    case .int8, .int4, .int2, .unspecified: break
    default: throw .type
    }
    guard let wide = Int64(try cell.text()) else { throw .malformed }
    guard let value = Self(exactly: wide) else { throw .outOfRange }
    return value
  }
}

extension Int: PGDecodable, PGEncodable {
  /// int8. A function that takes an int4 needs an Int32.
  @inlinable public static var postgresType: OID { .int8 }
  /// From int2, int4 and int8.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Int { try decodeInteger(cell) }
  /// From int8 and int4 in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Int? {
    cell.plain(.int8, as: Int64.self).map(Int.init) ?? cell.plain(.int4, as: Int32.self).map(Int.init)
  }
  /// As int8.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(Int64(self)) }
}

extension Int64: PGDecodable, PGEncodable {
  /// int8.
  @inlinable public static var postgresType: OID { .int8 }
  /// From int2, int4 and int8.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Int64 { try decodeInteger(cell) }
  /// From int8 in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Int64? {
    cell.plain(.int8)
  }
  /// As int8.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(self) }
}

extension Int32: PGDecodable, PGEncodable {
  /// int4.
  @inlinable public static var postgresType: OID { .int4 }
  /// From int2, int4 and int8, if it fits.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Int32 { try decodeInteger(cell) }
  /// From int4 in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Int32? {
    cell.plain(.int4)
  }
  /// As int4.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(self) }
}

extension Int16: PGDecodable, PGEncodable {
  /// int2.
  @inlinable public static var postgresType: OID { .int2 }
  /// From int2, int4 and int8, if it fits.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Int16 { try decodeInteger(cell) }
  /// From int2 in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Int16? {
    cell.plain(.int2)
  }
  /// As int2.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(self) }
}
