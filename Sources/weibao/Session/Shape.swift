import Postgres

/// How the values of a column are to be taken that come as the server prints them.
enum Shape {
  case digits, truth, json, instant, text

  init(of type: OID) {
    self =
      switch type {
      case .int2, .int4, .int8, .oid, .float4, .float8, .numeric: .digits
      case .bool: .truth
      case .json, .jsonb: .json
      case .timestamptz: .instant
      default: .text
      }
  }

  /// The value of a printed one; nil is NULL.
  func value(_ text: String?) -> Value {
    guard let text else { return .nothing }
    switch self {
    case .digits:
      // JSON has no word for NaN and the infinities.
      return text.utf8.last.map { (48...57).contains($0) } == true ? .number(text) : .text(text)
    case .truth: return .truth(text == "t")
    case .json: return .json(text)
    case .instant: return Timestamp(text).map { .instant($0) } ?? .text(text)
    case .text: return .text(text)
    }
  }
}
