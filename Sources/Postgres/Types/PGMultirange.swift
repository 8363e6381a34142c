/// A set of ranges, in order, none touching the next.
public struct PGMultirange<Bound> {
  /// The ranges.
  public let ranges: [PGRange<Bound>]

  /// A set of ranges; the server sorts and joins them.
  public init(_ ranges: [PGRange<Bound>]) { self.ranges = ranges }
}

extension PGMultirange: Equatable where Bound: Equatable {}
extension PGMultirange: Hashable where Bound: Hashable {}
extension PGMultirange: Sendable where Bound: Sendable {}

extension PGMultirange: PGEncodable where Bound: PGRangeBound {
  /// The type of sets of ranges over the bound's type.
  public static var postgresType: OID { Bound.multirangeType }

  /// The binary form (`multirange_recv` in PostgreSQL's `multirangetypes.c`).
  public func encode(into writer: inout ByteWriter) {
    writer.write(Int32(truncatingIfNeeded: ranges.count))
    for range in ranges { writer.writeField(range) }
  }
}

extension PGMultirange: PGDecodable where Bound: PGRangeBound {
  /// From the sets of ranges over the bound's type; in text format, also from those that a database makes.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> PGMultirange {
    try cell.mustBe(Bound.multirangeType)
    return PGMultirange(cell.format == .binary ? try decodeBinary(cell) : try decodeText(cell))
  }

  private static func decodeBinary(_ cell: borrowing Cell) throws(DecodeFailure) -> [PGRange<Bound>] {
    var reader = CellReader()
    let count = Int(try reader.integer(Int32.self, in: cell))
    guard count >= 0, count <= reader.left(in: cell) / 5 else { throw .malformed }
    var ranges: [PGRange<Bound>] = []
    for _ in 0..<count { ranges.append(try reader.field(Bound.rangeType, in: cell)) }
    guard reader.left(in: cell) == 0 else { throw .malformed }
    return ranges
  }

  private static func decodeText(_ cell: borrowing Cell) throws(DecodeFailure) -> [PGRange<Bound>] {
    var reader = QuotedText(cell.bytesCopy)
    guard reader.take("{") else { throw .malformed }
    var ranges: [PGRange<Bound>] = []
    if !reader.take("}") {
      repeat { ranges.append(try PGRange<Bound>.read(&reader)) } while reader.take(",")
      guard reader.take("}") else { throw .malformed }
    }
    guard reader.isAtEnd else { throw .malformed }
    return ranges
  }
}
