/// An exact decimal number of up to 131,072 digits before the point and 16,383 after it, NaN, or an infinity.
///
/// This is a number for keeping and showing what the server computed; it does not compute itself. Two numbers are
/// equal that differ in trailing zeros only; ``scale`` tells these apart, and NaN equals NaN, as in PostgreSQL.
public struct Numeric: Sendable {
  /// What kind of number it is.
  enum Sign: UInt16 {
    case positive = 0x0000
    case negative = 0x4000
    case notANumber = 0xC000
    case infinity = 0xD000
    case negativeInfinity = 0xF000
  }

  let sign: Sign
  /// The power of 10,000 of the first group.
  let weight: Int
  /// Groups of four digits, without zeros at either end.
  let groups: [UInt16]

  /// How many digits are shown after the point.
  public let scale: Int

  /// Not a number.
  public static let nan = Numeric(.notANumber)
  /// Greater than every number.
  public static let infinity = Numeric(.infinity)
  /// Less than every number.
  public static let negativeInfinity = Numeric(.negativeInfinity)

  private init(_ sign: Sign) { self.init(sign, weight: 0, groups: [], scale: 0) }

  init(_ sign: Sign, weight: Int, groups: [UInt16], scale: Int) {
    let start = groups.firstIndex { $0 != 0 } ?? groups.endIndex
    let end = groups.lastIndex { $0 != 0 }.map { $0 + 1 } ?? start
    self.groups = Array(groups[start..<end])
    self.sign = self.groups.isEmpty && sign == .negative ? .positive : sign
    self.weight = self.groups.isEmpty ? 0 : weight - start
    self.scale = scale
  }

  /// A whole number.
  public init(_ value: Int) {
    var rest = value.magnitude
    var groups: [UInt16] = []
    while rest != 0 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10_000)
      groups.append(UInt16(remainder))
      rest = quotient
    }
    self.init(value < 0 ? .negative : .positive, weight: groups.count - 1, groups: groups.reversed(), scale: 0)
  }

  /// Whether this is a number rather than NaN or an infinity.
  public var isFinite: Bool { sign == .positive || sign == .negative }
}

extension Numeric: LosslessStringConvertible {
  /// A number by its digits, with a sign and a point if they are there, or `NaN`, `Infinity`, `-Infinity`; nil for
  /// anything else, exponents included.
  public init?(_ text: String) {
    switch text {
    case "NaN": self = .nan
    case "Infinity": self = .infinity
    case "-Infinity": self = .negativeInfinity
    default:
      let isNegative = text.utf8.first == UInt8(ascii: "-")
      let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count <= 2, let whole = parts.first,
        parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
        parts.contains(where: { !$0.isEmpty })
      else { return nil }
      let fraction = parts.count == 2 ? Array(parts[1].utf8) : []
      guard whole.utf8.count <= 131_072, fraction.count <= 16_383 else { return nil }
      let (groups, weight) = Self.group(Array(whole.utf8), fraction)
      self.init(isNegative ? .negative : .positive, weight: weight, groups: groups, scale: fraction.count)
    }
  }

  /// Digits in groups of four, counted from the point, and the weight of the first.
  private static func group(_ whole: [UInt8], _ fraction: [UInt8]) -> ([UInt16], Int) {
    let zero = UInt8(ascii: "0")
    let lead = [UInt8](repeating: zero, count: (4 - whole.count % 4) % 4)
    let trail = [UInt8](repeating: zero, count: (4 - fraction.count % 4) % 4)
    let digits = lead + whole + fraction + trail
    let groups = stride(from: 0, to: digits.count, by: 4).map { start in
      digits[start..<start + 4].reduce(0 as UInt16) { $0 * 10 + UInt16($1 - zero) }
    }
    return (groups, (lead.count + whole.count) / 4 - 1)
  }

  /// As PostgreSQL writes it: no exponent, and as many digits after the point as ``scale`` says.
  public var description: String {
    switch sign {
    case .notANumber: return "NaN"
    case .infinity: return "Infinity"
    case .negativeInfinity: return "-Infinity"
    case .positive, .negative: break
    }
    var text = sign == .negative ? "-" : ""
    text += weight < 0 ? "0" : String(group(weight))
    for power in stride(from: weight - 1, through: 0, by: -1) { text += padded(Int(group(power)), 4) }
    guard scale > 0 else { return text }
    var fraction = ""
    for place in 0..<(scale + 3) / 4 { fraction += padded(Int(group(-1 - place)), 4) }
    return text + "." + fraction.prefix(scale)
  }

  /// The group of a power of 10,000.
  private func group(_ power: Int) -> UInt16 {
    let index = weight - power
    return groups.indices.contains(index) ? groups[index] : 0
  }
}

extension Numeric: Comparable, Hashable {
  /// NaN is greater than everything, as in PostgreSQL.
  public static func < (left: Numeric, right: Numeric) -> Bool {
    guard left.rank == right.rank else { return left.rank < right.rank }
    return switch left.sign {
    case .positive: left.isSmaller(than: right)
    case .negative: right.isSmaller(than: left)
    default: false
    }
  }

  /// Whether two numbers are the same, however many zeros they show.
  public static func == (left: Numeric, right: Numeric) -> Bool {
    left.sign == right.sign && left.weight == right.weight && left.groups == right.groups
  }

  /// Equal numbers hash alike.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sign)
    hasher.combine(weight)
    hasher.combine(groups)
  }

  private var rank: Int {
    switch sign {
    case .negativeInfinity: 0
    case .negative: 1
    case .positive: 2
    case .infinity: 3
    case .notANumber: 4
    }
  }

  private func isSmaller(than other: Numeric) -> Bool {
    if groups.isEmpty || other.groups.isEmpty { return groups.isEmpty && !other.groups.isEmpty }
    guard weight == other.weight else { return weight < other.weight }
    return groups.lexicographicallyPrecedes(other.groups)
  }
}

extension Double {
  /// The nearest number of this type.
  public init(_ value: Numeric) { self = Double(value.description) ?? .nan }
}

extension Numeric: PGDecodable, PGEncodable {
  /// numeric.
  public static var postgresType: OID { .numeric }

  /// From numeric; in binary, also from the integers.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Numeric {
    switch (cell.type, cell.format) {
    case (.int2, .binary), (.int4, .binary), (.int8, .binary): return Numeric(try Int.decode(cell))
    case (.numeric, .binary): return try decodeBinary(cell)
    default:
      guard cell.isOf(.numeric) else { throw .type }
      guard let value = Numeric(try cell.text()) else { throw .malformed }
      return value
    }
  }

  /// Count of groups, weight, sign, scale, groups (`numeric_send` in PostgreSQL's `numeric.c`).
  private static func decodeBinary(_ cell: borrowing Cell) throws(DecodeFailure) -> Numeric {
    var reader = CellReader()
    let count = Int(try reader.integer(UInt16.self, in: cell))
    let weight = Int(try reader.integer(Int16.self, in: cell))
    let sign = Sign(rawValue: try reader.integer(UInt16.self, in: cell))
    let scale = Int(try reader.integer(UInt16.self, in: cell))
    guard let sign, scale <= 0x3FFF, reader.left(in: cell) == count * 2 else { throw .malformed }
    var groups: [UInt16] = []
    for _ in 0..<count {
      let group = try reader.integer(UInt16.self, in: cell)
      guard group < 10_000 else { throw .malformed }
      groups.append(group)
    }
    guard sign == .positive || sign == .negative else { return Numeric(sign) }
    return Numeric(sign, weight: weight, groups: groups, scale: scale)
  }

  /// As numeric.
  public func encode(into writer: inout ByteWriter) {
    writer.write(UInt16(truncatingIfNeeded: groups.count))
    writer.write(Int16(truncatingIfNeeded: weight))
    writer.write(sign.rawValue)
    writer.write(UInt16(truncatingIfNeeded: scale))
    for group in groups { writer.write(group) }
  }
}
