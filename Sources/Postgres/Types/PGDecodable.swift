/// A type that can be read from a value the server sent.
///
/// A conforming type checks ``Cell/type`` itself, so that a mistaken type is an error and never a misread value, and
/// takes both formats, so that the same type serves `rows(_:as:)` and a text result.
public protocol PGDecodable {
  /// The value of a cell that is not NULL.
  static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Self

  /// A short cut for the form in which most values of the type arrive; nil says only that ``decode(_:)`` must look.
  ///
  /// Rows ask it first, for its sake: a requirement that throws is never inlined into another module.
  static func decodePlain(_ cell: borrowing Cell) -> Self?

  /// What NULL becomes; nil, which refuses it, unless the type says otherwise, as Optional does.
  static var ofNull: Self? { get }
}

extension PGDecodable {
  /// No short cut.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Self? { nil }

  /// NULL is refused.
  @inlinable @inline(__always) public static var ofNull: Self? { nil }
}

extension Optional: PGDecodable where Wrapped: PGDecodable {
  /// The wrapped type's value.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Wrapped? { try Wrapped.decode(cell) }

  /// The wrapped type's short cut.
  @inlinable @inline(__always) public static func decodePlain(_ cell: borrowing Cell) -> Wrapped?? {
    guard let value = Wrapped.decodePlain(cell) else { return nil }
    return .some(.some(value))
  }

  /// NULL is nil.
  @inlinable @inline(__always) public static var ofNull: Wrapped?? { .some(nil) }
}

/// Why a value could not be read. Never holds any of the value itself.
public enum DecodeFailure: Error, Sendable, Equatable {
  /// The column's type is not one that can be read as the type asked for.
  case type
  /// NULL where the type asked for is not Optional.
  case null
  /// The bytes are not a value of the column's type, or of a form this module does not know.
  case malformed
  /// The value is right but does not fit the type asked for.
  case outOfRange
  /// A binary value of a type this module does not know, which can be read in text format.
  case needsText
}
