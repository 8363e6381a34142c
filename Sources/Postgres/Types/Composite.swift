/// A value of a composite type, or an anonymous record: fields in order, without names.
///
/// ```swift
/// let place = try connection.one("select row(1, 'a')", as: Composite.self)
/// let (number, letter) = try place.decode((Int, String).self)
/// ```
public struct Composite: Hashable, Sendable {
  /// One field, as it travels.
  struct Field: Hashable {
    let type: OID
    let bytes: [UInt8]?
  }

  let format: Format
  let fields: [Field]

  /// How many fields there are.
  public var count: Int { fields.count }

  /// A value to send, to a place where the server knows the type. Each field must be of exactly the type the server
  /// expects: Int32 for an int4, String for a text.
  public init<each T: PGEncodable>(_ values: repeat each T) {
    var fields: [Field] = []
    for value in repeat each values { fields.append(Self.field(value)) }
    self.fields = fields
    format = .binary
  }

  private init(fields: [Field], format: Format) {
    self.fields = fields
    self.format = format
  }

  private static func field<T: PGEncodable>(_ value: T) -> Field {
    var writer = ByteWriter()
    value.encode(into: &writer)
    return Field(type: T.fieldType, bytes: writer.isNull ? nil : writer.bytes)
  }

  /// All fields, in order.
  ///
  /// - Throws: A ``DecodeFailure``: `outOfRange` unless there are as many types as fields.
  public func decode<each T: PGDecodable>(_: (repeat each T).Type) throws(DecodeFailure) -> (repeat each T) {
    var wanted = 0
    for _ in repeat (each T).self { wanted += 1 }
    // The text `()` is that of no field, and of one that is NULL.
    guard wanted == count || (wanted == 1 && count == 0 && format == .text) else { throw .outOfRange }
    var place = 0
    return (repeat try take((each T).self, &place))
  }

  private func take<T: PGDecodable>(_: T.Type, _ place: inout Int) throws(DecodeFailure) -> T {
    guard place < count else { return try T.decodeNull() }
    let field = fields[place]
    place += 1
    do {
      return try T.decode(field.bytes, type: field.type, format: format)
    } catch {
      throw error.asPart(field.type)
    }
  }
}

extension Composite: PGEncodable {
  /// Left to the server: a composite type's number differs from database to database.
  public static var postgresType: OID { .unspecified }

  /// The binary form (`record_recv` in PostgreSQL's `rowtypes.c`).
  public func encode(into writer: inout ByteWriter) {
    writer.write(Int32(truncatingIfNeeded: count))
    for field in fields {
      writer.write(field.type.rawValue)
      guard let bytes = field.bytes else {
        writer.write(-1 as Int32)
        continue
      }
      writer.write(Int32(truncatingIfNeeded: bytes.count))
      writer.write(bytes.span)
    }
  }
}

extension Composite: PGDecodable {
  /// From records and the composite types that a database makes.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Composite {
    guard cell.type == .record || cell.type.isUserDefined || cell.isOf(.record) else { throw .type }
    guard cell.format == .binary else { return try decodeText(cell) }
    var reader = CellReader()
    let count = Int(try reader.integer(Int32.self, in: cell))
    guard count >= 0, count <= reader.left(in: cell) / 8 else { throw .malformed }
    var fields: [Field] = []
    for _ in 0..<count {
      let type = OID(try reader.integer(UInt32.self, in: cell))
      let bytes: Bytes? = try reader.field(.bytea, in: cell)
      fields.append(Field(type: type, bytes: bytes?.bytes))
    }
    guard reader.left(in: cell) == 0 else { throw .malformed }
    return Composite(fields: fields, format: .binary)
  }

  /// Reads `(1,"a b",)`, where nothing at all is NULL.
  private static func decodeText(_ cell: borrowing Cell) throws(DecodeFailure) -> Composite {
    var reader = QuotedText(cell.bytesCopy)
    guard reader.take("(") else { throw .malformed }
    var fields: [Field] = []
    if !reader.take(")") {
      repeat {
        guard let item = reader.item(endedBy: [UInt8(ascii: ","), UInt8(ascii: ")")]) else { throw .malformed }
        let isNull = item.bytes.isEmpty && !item.isQuoted
        fields.append(Field(type: .unspecified, bytes: isNull ? nil : item.bytes))
      } while reader.take(",")
      guard reader.take(")") else { throw .malformed }
    }
    guard reader.isAtEnd else { throw .malformed }
    return Composite(fields: fields, format: .text)
  }
}
