extension Bool: PGDecodable, PGEncodable {
  /// bool.
  @inlinable public static var postgresType: OID { .bool }

  /// From bool.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Bool {
    guard cell.isOf(.bool) else { throw .type }
    let byte: UInt8 = try cell.wholeInteger()
    switch (cell.format, byte) {
    case (.binary, 0), (.text, UInt8(ascii: "f")): return false
    case (.binary, 1), (.text, UInt8(ascii: "t")): return true
    default: throw .malformed
    }
  }

  /// From bool in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Bool? {
    guard let byte = cell.plain(.bool, as: UInt8.self), byte <= 1 else { return nil }
    return byte == 1
  }

  /// As bool.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(self ? 1 as UInt8 : 0) }
}
