/// A type over which there are ranges.
///
/// Ranges of a type that a database makes (`create type span as range (subtype = float8)`) are sent and read in binary
/// over a bound of your own, whose ``rangeType`` is the number that `'span'::regtype` has in that database.
public protocol PGRangeBound: PGDecodable, PGEncodable {
  /// The type of its ranges.
  static var rangeType: OID { get }
  /// The type of sets of its ranges.
  static var multirangeType: OID { get }
}

extension Int32: PGRangeBound {
  /// int4range.
  public static var rangeType: OID { .int4range }
  /// int4multirange.
  public static var multirangeType: OID { .int4multirange }
}
extension Int64: PGRangeBound {
  /// int8range.
  public static var rangeType: OID { .int8range }
  /// int8multirange.
  public static var multirangeType: OID { .int8multirange }
}
extension Int: PGRangeBound {
  /// int8range.
  public static var rangeType: OID { .int8range }
  /// int8multirange.
  public static var multirangeType: OID { .int8multirange }
}
extension Numeric: PGRangeBound {
  /// numrange.
  public static var rangeType: OID { .numrange }
  /// nummultirange.
  public static var multirangeType: OID { .nummultirange }
}
extension Date: PGRangeBound {
  /// daterange.
  public static var rangeType: OID { .daterange }
  /// datemultirange.
  public static var multirangeType: OID { .datemultirange }
}
extension LocalTimestamp: PGRangeBound {
  /// tsrange.
  public static var rangeType: OID { .tsrange }
  /// tsmultirange.
  public static var multirangeType: OID { .tsmultirange }
}
extension Timestamp: PGRangeBound {
  /// tstzrange.
  public static var rangeType: OID { .tstzrange }
  /// tstzmultirange.
  public static var multirangeType: OID { .tstzmultirange }
}
