/// Reads the parts of a binary value in order, and never beyond its end.
struct CellReader {
  private var place = 0

  /// How many bytes are unread.
  func left(in cell: borrowing Cell) -> Int { cell.count - place }

  mutating func integer<T: FixedWidthInteger>(_: T.Type, in cell: borrowing Cell) throws(DecodeFailure) -> T {
    let value = try cell.integer(T.self, at: place)
    place += MemoryLayout<T>.size
    return value
  }

  /// A value behind its length, where -1 is NULL.
  mutating func field<T: PGDecodable>(_ type: OID, in cell: borrowing Cell) throws(DecodeFailure) -> T {
    let length = Int(try integer(Int32.self, in: cell))
    guard length != -1 else { return try T.decodeNull() }
    do {
      let value = try T.decode(cell.part(at: place, count: length, type: type))
      place += length
      return value
    } catch {
      throw error.asPart(type)
    }
  }
}

extension DecodeFailure {
  /// The failure of an element or a field of a type. Of a column that is a domain the server tells the type below it,
  /// of a part the domain's own, which is unknown here; its text can be read.
  func asPart(_ type: OID) -> DecodeFailure { self == .type && type.isUserDefined ? .needsText : self }
}

extension PGDecodable {
  /// What NULL becomes; throws ``DecodeFailure/null`` where it is refused.
  @usableFromInline
  static func decodeNull() throws(DecodeFailure) -> Self {
    guard let value = ofNull else { throw .null }
    return value
  }

  /// A value from bytes that belong to no row; nil is NULL.
  static func decode(_ bytes: [UInt8]?, type: OID, format: Format) throws(DecodeFailure) -> Self {
    guard let bytes else { return try decodeNull() }
    // An empty array may have no address, and a cell must have one.
    return try (bytes + [0]).withUnsafeBufferPointer { buffer throws(DecodeFailure) in
      guard let start = buffer.baseAddress else { throw .malformed }
      return try decode(unsafe Cell(base: start, count: bytes.count, type: type, format: format))
    }
  }
}

extension PGEncodable {
  /// The type of a field of an array or a composite, where there is no server that could infer it.
  static var fieldType: OID { postgresType == .unspecified ? .text : postgresType }
}

extension Cell {
  /// Whether the value is of a type. A field of a composite in text format is of no known type; its text decides.
  @inlinable @inline(__always)
  func isOf(_ wanted: OID) -> Bool { type == wanted || (type == .unspecified && format == .text) }

  /// Refuses what is not of a type: one that a database made is unknown, and its text may tell what its bytes do not.
  func mustBe(_ wanted: OID) throws(DecodeFailure) {
    if isOf(wanted) { return }
    guard type.isUserDefined else { throw .type }
    guard format == .text else { throw .needsText }
  }

  /// The bytes, copied.
  var bytesCopy: [UInt8] { unsafe Array(UnsafeBufferPointer(start: base, count: count)) }
}
