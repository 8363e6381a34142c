extension Array: PGEncodable where Element: PGEncodable {
  /// The array type of the element's type; of text, where the element's type is left to the server.
  public static var postgresType: OID { PGArray<Element>.postgresType }

  /// An array of one dimension, from 1.
  public func encode(into writer: inout ByteWriter) { PGArray(self).encode(into: &writer) }
}

extension Array: PGDecodable where Element: PGDecodable {
  /// From an array of one dimension or none, whatever its lower bound; ``PGArray`` takes every array.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> [Element] {
    let array = try PGArray<Element>.decode(cell)
    guard array.dimensions.count <= 1 else { throw .outOfRange }
    return array.elements
  }
}
