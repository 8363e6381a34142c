/// A JSON document as its text, neither parsed nor checked on this side.
public struct JSON: Hashable, Sendable, PGDecodable, PGEncodable, CustomStringConvertible {
  /// The document.
  public var text: String

  /// A document; the server refuses what is not JSON.
  public init(_ text: String) { self.text = text }

  /// The document.
  public var description: String { text }

  /// jsonb.
  public static var postgresType: OID { .jsonb }

  /// From json and jsonb.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> JSON {
    switch (cell.type, cell.format) {
    case (.json, _), (.jsonb, .text), (.unspecified, .text): return JSON(try cell.text())
    case (.jsonb, .binary):
      guard try cell.integer(UInt8.self) == version else { throw .malformed }
      return JSON(try cell.part(at: 1, count: cell.count - 1, type: .text).text())
    default: throw .type
    }
  }

  /// As jsonb.
  public func encode(into writer: inout ByteWriter) {
    writer.write(Self.version)
    writer.write(text)
  }

  /// The only version of jsonb's binary form (`jsonb_send` in PostgreSQL's `jsonb.c`).
  private static let version: UInt8 = 1
}
