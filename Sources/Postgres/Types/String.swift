extension String: PGDecodable, PGEncodable {
  /// Left to the server, so that a text also serves where a date, an enum or a uuid is expected.
  @inlinable public static var postgresType: OID { .unspecified }
  /// Text.
  @inlinable public static var postgresFormat: Format { .text }

  /// From the text family, json and enums; in text format, from every type.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> String {
    if cell.format == .text { return try cell.text() }
    switch cell.type {
    case .text, .varchar, .bpchar, .name, .json, .xml: return try cell.text()
    case .char: return try decodeByte(cell)
    case .jsonb: return try JSON.decode(cell).text
    default: return try decodeUserDefined(cell)
    }
  }

  /// From text and varchar.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> String? {
    guard cell.type == .text || cell.type == .varchar else { return nil }
    return cell.plainText()
  }

  /// The type "char" is one byte, of which 0 stands for an empty text.
  private static func decodeByte(_ cell: borrowing Cell) throws(DecodeFailure) -> String {
    try cell.wholeInteger(UInt8.self) == 0 ? "" : cell.text()
  }

  /// The binary form of an enum (and of citext and other types like text) is its text; that of a composite, a
  /// range or an array is not, and holds bytes that no text has.
  private static func decodeUserDefined(_ cell: borrowing Cell) throws(DecodeFailure) -> String {
    guard cell.type.isUserDefined else { throw .type }
    guard let text = try? cell.text(), text.utf8.allSatisfy({ $0 >= 32 || (9...13).contains($0) }) else {
      throw .needsText
    }
    return text
  }

  /// The UTF-8 of the text.
  @inlinable public func encode(into writer: inout ByteWriter) { writer.write(self) }
}
