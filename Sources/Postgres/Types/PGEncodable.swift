/// A type whose values can be sent: as parameters of a query, and as fields of a binary COPY.
public protocol PGEncodable {
  /// The type the server shall take the parameter for; ``OID/unspecified`` lets it infer one.
  static var postgresType: OID { get }

  /// The format that ``encode(into:)`` writes for a parameter; binary unless said otherwise.
  static var postgresFormat: Format { get }

  /// Writes the value, or ``ByteWriter/null()``.
  func encode(into writer: inout ByteWriter)
}

extension PGEncodable {
  /// Binary.
  @inlinable public static var postgresFormat: Format { .binary }
}

extension Optional: PGEncodable where Wrapped: PGEncodable {
  /// The wrapped type's.
  @inlinable public static var postgresType: OID { Wrapped.postgresType }
  /// The wrapped type's.
  @inlinable public static var postgresFormat: Format { Wrapped.postgresFormat }

  /// The wrapped value, or NULL.
  @inlinable public func encode(into writer: inout ByteWriter) {
    guard let self else { return writer.null() }
    self.encode(into: &writer)
  }
}
