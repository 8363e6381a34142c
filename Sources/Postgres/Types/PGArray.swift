/// An array of any number of dimensions, with its lower bounds, as the server stores it.
///
/// Where there is one dimension and its lower bound does not matter, a Swift Array does.
public struct PGArray<Element> {
  /// How far one dimension reaches.
  public struct Dimension: Hashable, Sendable {
    /// How many elements it has.
    public let count: Int
    /// The number of its first element, 1 unless said otherwise.
    public let lowerBound: Int

    /// A dimension of so many elements.
    public init(count: Int, lowerBound: Int = 1) {
      self.count = count
      self.lowerBound = lowerBound
    }
  }

  /// The dimensions, outermost first; none for an empty array.
  public let dimensions: [Dimension]

  /// All elements, the last dimension running fastest.
  public let elements: [Element]

  /// An array of one dimension.
  public init(_ elements: [Element], lowerBound: Int = 1) {
    dimensions = elements.isEmpty ? [] : [Dimension(count: elements.count, lowerBound: lowerBound)]
    self.elements = elements
  }

  /// An array of several dimensions; nil unless it has as many elements as they say, and at most six dimensions.
  public init?(_ elements: [Element], dimensions: [Dimension]) {
    guard let count = Self.count(of: dimensions), count == elements.count else { return nil }
    self.elements = elements
    self.dimensions = count == 0 ? [] : dimensions
  }

  /// The number of elements that dimensions enclose; nil where that, or an upper bound, is beyond what a server takes.
  private static func count(of dimensions: [Dimension]) -> Int? {
    guard dimensions.count <= mostDimensions else { return nil }
    var count = dimensions.isEmpty ? 0 : 1
    for dimension in dimensions {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension.count)
      guard dimension.count >= 0, !overflow, product <= Int32.max, Int32(exactly: dimension.lowerBound) != nil else {
        return nil
      }
      count = product
    }
    return count
  }

  /// `MAXDIM` of PostgreSQL's `c.h`.
  static var mostDimensions: Int { 6 }
}

extension PGArray: Equatable where Element: Equatable {}
extension PGArray: Hashable where Element: Hashable {}
extension PGArray: Sendable where Element: Sendable {}

extension PGArray: PGEncodable where Element: PGEncodable {
  /// The array type of the element's type; of text, where the element's type is left to the server.
  public static var postgresType: OID { Element.fieldType.array }

  /// The binary form (`array_recv` in PostgreSQL's `arrayfuncs.c`).
  public func encode(into writer: inout ByteWriter) {
    writer.write(Int32(dimensions.count))
    let flag = writer.count
    writer.write(0 as Int32)
    writer.write(Element.fieldType.rawValue)
    for dimension in dimensions {
      writer.write(Int32(truncatingIfNeeded: dimension.count))
      // Beyond the range, the server refuses it.
      writer.write(Int32(clamping: dimension.lowerBound))
    }
    var hasNull = false
    for element in elements { hasNull = writer.writeField(element) || hasNull }
    if hasNull { writer.overwrite(Int32(1).bigEndian, at: flag) }
  }
}

extension PGArray: PGDecodable where Element: PGDecodable {
  /// From every array.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> PGArray {
    guard cell.type.mayBeArray else { throw .type }
    return cell.format == .binary ? try decodeBinary(cell) : try decodeText(cell)
  }

  private static func decodeBinary(_ cell: borrowing Cell) throws(DecodeFailure) -> PGArray {
    var reader = CellReader()
    let depth = Int(try reader.integer(Int32.self, in: cell))
    _ = try reader.integer(Int32.self, in: cell)
    let type = OID(try reader.integer(UInt32.self, in: cell))
    guard (0...mostDimensions).contains(depth) else { throw .malformed }
    var dimensions: [Dimension] = []
    for _ in 0..<depth {
      let count = Int(try reader.integer(Int32.self, in: cell))
      dimensions.append(Dimension(count: count, lowerBound: Int(try reader.integer(Int32.self, in: cell))))
    }
    // Each element takes four bytes at least, so a false count cannot ask for more memory than has arrived.
    guard let count = count(of: dimensions), count <= reader.left(in: cell) / 4 else { throw .malformed }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try reader.field(type, in: cell)) }
    guard reader.left(in: cell) == 0, let array = PGArray(elements, dimensions: dimensions) else { throw .malformed }
    return array
  }

  private static func decodeText(_ cell: borrowing Cell) throws(DecodeFailure) -> PGArray {
    let delimiter: Unicode.Scalar = cell.type.element == .box ? ";" : ","
    guard let parsed = ArrayText(cell.bytesCopy, delimiter: delimiter) else { throw .malformed }
    var elements: [Element] = []
    for element in parsed.elements {
      elements.append(try Element.decode(element, type: cell.type.element, format: .text))
    }
    let dimensions = parsed.counts.enumerated().map { level, count in
      Dimension(count: count, lowerBound: level < parsed.lowerBounds.count ? parsed.lowerBounds[level] : 1)
    }
    guard let array = PGArray(elements, dimensions: dimensions) else { throw .malformed }
    return array
  }
}
