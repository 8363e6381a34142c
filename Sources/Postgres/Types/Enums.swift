/// A Swift enum whose cases have the labels of a PostgreSQL enum (or numbers) reads and sends them by declaring so:
///
/// ```swift
/// enum Risk: String, PGDecodable, PGEncodable { case low, medium, high }
/// ```
extension PGDecodable where Self: RawRepresentable, RawValue: PGDecodable {
  /// The case of a label; throws ``DecodeFailure/outOfRange`` for a label that no case has.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Self {
    guard let value = Self(rawValue: try RawValue.decode(cell)) else { throw .outOfRange }
    return value
  }
}

extension PGEncodable where Self: RawRepresentable, RawValue: PGEncodable {
  /// The raw value's.
  public static var postgresType: OID { RawValue.postgresType }
  /// The raw value's.
  public static var postgresFormat: Format { RawValue.postgresFormat }

  /// The label.
  public func encode(into writer: inout ByteWriter) { rawValue.encode(into: &writer) }
}
