/// The number by which a server knows a data type.
///
/// The numbers of the built-in types never change; those of types that a database makes itself begin at 16384 and
/// differ from database to database.
@frozen public struct OID: RawRepresentable, Hashable, Sendable {
  /// The number.
  public let rawValue: UInt32

  /// The type with a number.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The type with a number.
  @inlinable public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// Not a type: the server shall infer it.
  @inlinable public static var unspecified: OID { OID(0) }

  /// Whether the type was made in the database, rather than by PostgreSQL itself.
  @inlinable public var isUserDefined: Bool { rawValue >= 16384 }

  /// Whether a value of the type may be an array. Of a type that a database made, its bytes must tell.
  var mayBeArray: Bool { element != .unspecified || isUserDefined || self == .unspecified }
}
