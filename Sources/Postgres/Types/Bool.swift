extension Bool: PGDecodable, PGEncodable {
  /// bool.
  @inlinable public static var postgresType: OID { .bool }

  /// From bool.
  @inlinable @inline(__always)
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Bool {
    guard cell.isOf(.bool) else { throw .type }
    let byte: UInt8 = try cell.wholeInteger()
    switch (cell.format, byte) {
    case (.binary, 0), (.text, UInt8(ascii: "f")): return false
    case (.binary, 1), (.text, UInt8(ascii: "t")): return true
    default: throw .malformed
    }
  }

  /// As bool.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(self ? 1 as UInt8 : 0) }
}
