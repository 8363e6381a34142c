/// A row of bytes: the value of a bytea, or the form in which a value of any type arrived.
public struct Bytes: Hashable, Sendable {
  /// The bytes.
  public var bytes: [UInt8]

  /// Bytes to send.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension Bytes: PGEncodable {
  /// bytea.
  public static var postgresType: OID { .bytea }

  /// As they are.
  public func encode(into writer: inout ByteWriter) { writer.write(bytes.span) }
}

extension Bytes: PGDecodable {
  /// From bytea; from every other type, the bytes as they arrived, in binary or text.
  public static func decode(_ cell: borrowing Cell) throws(DecodeFailure) -> Bytes {
    let bytes = cell.bytesCopy
    guard cell.isOf(.bytea), cell.format == .text else { return Bytes(bytes) }
    guard let value = bytes.starts(with: [92, 120]) ? hex(bytes.dropFirst(2)) : escaped(bytes) else {
      throw .malformed
    }
    return Bytes(value)
  }

  /// The text behind `\x`.
  private static func hex(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    var high: UInt8?
    for digit in digits {
      guard let value = hexValue(digit) else { return nil }
      if let half = high {
        bytes.append(half << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }

  /// The older form: `\\` and `\ooo` stand for bytes, all else for itself.
  private static func escaped(_ text: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var place = 0
    while place < text.count {
      guard text[place] == 92 else {
        bytes.append(text[place])
        place += 1
        continue
      }
      if place + 1 < text.count, text[place + 1] == 92 {
        bytes.append(92)
        place += 2
      } else {
        guard place + 3 < text.count,
          let byte = UInt8(String(decoding: text[place + 1...place + 3], as: UTF8.self), radix: 8)
        else { return nil }
        bytes.append(byte)
        place += 4
      }
    }
    return bytes
  }
}

/// The value of a hexadecimal digit.
func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 48...57: digit - 48
  case 65...70: digit - 55
  case 97...102: digit - 87
  default: nil
  }
}
