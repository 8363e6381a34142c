extension Array: PGEncodable where Element: PGEncodable {
  /// The array type of the element's type; of text, where the element's type is left to the server.
  @inlinable public static var postgresType: OID { elementType.array }

  @inlinable static var elementType: OID {
    Element.postgresType == .unspecified ? .text : Element.postgresType
  }

  /// A one-dimensional array, from 1.
  public func encode(into writer: inout ByteWriter) {
    writer.write(isEmpty ? 0 : 1 as Int32)
    let flag = writer.count
    writer.write(0 as Int32)
    writer.write(Self.elementType.rawValue)
    guard !isEmpty else { return }
    writer.write(Int32(truncatingIfNeeded: count))
    writer.write(1 as Int32)
    var hasNull = false
    for element in self { hasNull = writer.writeField(element) || hasNull }
    if hasNull { writer.overwrite(1 as Int32, at: flag) }
  }
}

extension Array: PGDecodable where Element: PGDecodable {
  /// From an array of one dimension or none, whatever its lower bound.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> [Element] {
    guard cell.format == .binary else { throw .needsBinary }
    let dimensions = try cell.integer(Int32.self)
    let type = OID(try cell.integer(UInt32.self, at: 8))
    if dimensions == 0 { return [] }
    guard dimensions == 1 else { throw .outOfRange }
    let count = Int(try cell.integer(Int32.self, at: 12))
    // Each element takes four bytes at least, so a false count cannot ask for more memory than has arrived.
    guard count >= 0, count <= (cell.count - 20) / 4 else { throw .malformed }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    var place = 20
    for _ in 0..<count {
      let length = Int(try cell.integer(Int32.self, at: place))
      place += 4
      if length == -1 {
        elements.append(try Element.decodeNull())
      } else {
        elements.append(try Element.decode(cell.part(at: place, count: length, type: type)))
        place += length
      }
    }
    guard place == cell.count else { throw .malformed }
    return elements
  }
}
