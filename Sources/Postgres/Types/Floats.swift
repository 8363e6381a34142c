extension Double: PGDecodable, PGEncodable {
  /// float8.
  @inlinable public static var postgresType: OID { .float8 }

  /// From float8 and float4.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Double {
    switch (cell.type, cell.format) {
    case (.float8, .binary): return Double(bitPattern: try cell.wholeInteger())
    case (.float4, .binary): return Double(Float(bitPattern: try cell.wholeInteger()))
    case (.float8, .text), (.float4, .text), (.unspecified, .text):
      guard let value = Double(try cell.text()) else { throw .malformed }
      return value
    default: throw .type
    }
  }

  /// From float8 in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Double? {
    cell.plain(.float8).map(Double.init(bitPattern:))
  }

  /// As float8.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(bitPattern) }
}

extension Float: PGDecodable, PGEncodable {
  /// float4.
  @inlinable public static var postgresType: OID { .float4 }

  /// From float4 alone: a float8 would lose digits.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Float {
    guard cell.isOf(.float4) else { throw .type }
    if cell.format == .binary { return Float(bitPattern: try cell.wholeInteger()) }
    guard let value = Float(try cell.text()) else { throw .malformed }
    return value
  }

  /// From float4 in binary.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Float? {
    cell.plain(.float4).map(Float.init(bitPattern:))
  }

  /// As float4.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(bitPattern) }
}
