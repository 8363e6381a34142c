/// A range between two bounds, either of which may be missing.
public enum PGRange<Bound> {
  /// Where a range begins or ends.
  public enum Limit {
    /// Nowhere.
    case unbounded
    /// At a value that is in the range.
    case inclusive(Bound)
    /// At a value that is not.
    case exclusive(Bound)
  }

  /// Holds nothing.
  case empty
  /// From a lower to an upper limit.
  case between(Limit, Limit)
}

extension PGRange.Limit: Equatable where Bound: Equatable {}
extension PGRange.Limit: Hashable where Bound: Hashable {}
extension PGRange.Limit: Sendable where Bound: Sendable {}
extension PGRange: Equatable where Bound: Equatable {}
extension PGRange: Hashable where Bound: Hashable {}
extension PGRange: Sendable where Bound: Sendable {}

/// The bits of a range's first byte (`RANGE_EMPTY` and so on in PostgreSQL's `rangetypes.h`).
private enum Flag {
  static let empty: UInt8 = 1
  static let lowerInclusive: UInt8 = 2
  static let upperInclusive: UInt8 = 4
  static let lowerInfinite: UInt8 = 8
  static let upperInfinite: UInt8 = 16
  static let all: UInt8 = 31
}

extension PGRange: PGEncodable where Bound: PGRangeBound {
  /// The type of ranges over the bound's type.
  public static var postgresType: OID { Bound.rangeType }

  /// The binary form (`range_recv` in PostgreSQL's `rangetypes.c`).
  public func encode(into writer: inout ByteWriter) {
    guard case .between(let lower, let upper) = self else { return writer.write(Flag.empty) }
    writer.write(
      lower.flag(Flag.lowerInclusive, Flag.lowerInfinite) | upper.flag(Flag.upperInclusive, Flag.upperInfinite))
    for bound in [lower.bound, upper.bound] {
      if let bound { writer.writeField(bound) }
    }
  }
}

extension PGRange.Limit {
  /// The value, if there is one.
  public var bound: Bound? {
    switch self {
    case .unbounded: nil
    case .inclusive(let bound), .exclusive(let bound): bound
    }
  }

  fileprivate func flag(_ inclusive: UInt8, _ infinite: UInt8) -> UInt8 {
    switch self {
    case .unbounded: infinite
    case .inclusive: inclusive
    case .exclusive: 0
    }
  }
}

extension PGRange: PGDecodable where Bound: PGRangeBound {
  /// From the ranges over the bound's type; in text format, also from those that a database makes.
  ///
  /// The bytes of a binary value do not tell over what it is a range, and those of a number can be those of a date: a
  /// type that a database makes is refused, unless it is the one that ``PGRangeBound/rangeType`` names.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> PGRange {
    try cell.mustBe(Bound.rangeType)
    guard cell.format == .binary else {
      var reader = QuotedText(cell.bytesCopy)
      let range = try read(&reader)
      guard reader.isAtEnd else { throw .malformed }
      return range
    }
    var reader = CellReader()
    let flags: UInt8 = try reader.integer(UInt8.self, in: cell)
    guard flags & ~Flag.all == 0 else { throw .malformed }
    if flags & Flag.empty != 0 {
      guard reader.left(in: cell) == 0 else { throw .malformed }
      return .empty
    }
    let lower = try limit(flags, Flag.lowerInclusive, Flag.lowerInfinite, &reader, cell)
    let upper = try limit(flags, Flag.upperInclusive, Flag.upperInfinite, &reader, cell)
    guard reader.left(in: cell) == 0 else { throw .malformed }
    return .between(lower, upper)
  }

  private static func limit(
    _ flags: UInt8, _ inclusive: UInt8, _ infinite: UInt8, _ reader: inout CellReader, _ cell: borrowing Cell
  ) throws(DecodeFailure) -> Limit {
    if flags & infinite != 0 { return .unbounded }
    let bound: Bound = try reader.field(Bound.postgresType, in: cell)
    return flags & inclusive != 0 ? .inclusive(bound) : .exclusive(bound)
  }

  /// Reads `[1,10)`, `(,"a b"]` or `empty`
  /// ([source](https://www.postgresql.org/docs/15/rangetypes.html#RANGETYPES-IO)).
  static func read(_ reader: inout QuotedText) throws(DecodeFailure) -> PGRange {
    let isInclusive = reader.take("[")
    guard isInclusive || reader.take("(") else {
      guard let word = reader.item(endedBy: [UInt8(ascii: ","), UInt8(ascii: "}")]), word.isNull(word: "empty") else {
        throw .malformed
      }
      return .empty
    }
    let lower = try bound(&reader)
    guard reader.take(",") else { throw .malformed }
    let upper = try bound(&reader)
    let endsInclusive = reader.take("]")
    guard endsInclusive || reader.take(")") else { throw .malformed }
    return .between(
      lower.map { isInclusive ? .inclusive($0) : .exclusive($0) } ?? .unbounded,
      upper.map { endsInclusive ? .inclusive($0) : .exclusive($0) } ?? .unbounded)
  }

  private static func bound(_ reader: inout QuotedText) throws(DecodeFailure) -> Bound? {
    guard let item = reader.item(endedBy: [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: ")")]) else {
      throw .malformed
    }
    guard item.isQuoted || !item.bytes.isEmpty else { return nil }
    return try Bound.decode(item.bytes, type: Bound.postgresType, format: .text)
  }
}
