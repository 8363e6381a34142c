extension Cell {
  /// The value's bytes as text; nil unless they are UTF-8.
  ///
  /// A server without an encoding (SQL_ASCII) sends anything, and a String that holds other bytes is not safe to use.
  /// `UTF8Span(validating:)` takes three times as long where texts are short, as most are; long ones are left to it.
  @usableFromInline
  func plainText() -> String? {
    guard count <= 4096 else { return try? String(copying: UTF8Span(validating: bytes)) }
    var isASCII = true
    var place = 0
    while place < count {
      let bytes = eight(at: place)
      if bytes & 0x80 == 0 {
        place &+= (bytes & 0x8080_8080_8080_8080).trailingZeroBitCount >> 3
        continue
      }
      isASCII = false
      let length = Self.characterLength(bytes)
      guard length > 0 else { return nil }
      place &+= length
    }
    return String(copying: unsafe UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
  }

  /// Eight bytes, of which the first is the lowest; beyond the end there are zeros.
  @inline(__always)
  private func eight(at place: Int) -> UInt64 {
    let start = UnsafeRawPointer(base)
    let left = count &- place
    if left >= 8 { return UInt64(littleEndian: unsafe start.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    if count >= 8 {
      let last = UInt64(littleEndian: unsafe start.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
      return last &>> UInt64(truncatingIfNeeded: 64 &- 8 &* left)
    }
    var bytes: UInt64 = 0
    for index in (place..<count).reversed() { bytes = bytes &<< 8 | UInt64(unsafe base[index]) }
    return bytes
  }

  /// The length of the character beyond ASCII with which bytes begin; 0 if it is not well-formed.
  ///
  /// Each form has its bits in the first byte and one in those that follow; the bits that a shorter form would not
  /// need tell whether it is too long, a surrogate, or beyond U+10FFFF (the Unicode Standard, table 3-7).
  @inline(__always)
  private static func characterLength(_ bytes: UInt64) -> Int {
    if bytes & 0xC0_C0F0 == 0x80_80E0 {
      let high = (bytes & 0xF) &<< 1 | (bytes &>> 13) & 1
      return high == 0 || high == 0b1101_1 ? 0 : 3
    }
    if bytes & 0xC0E0 == 0x80C0 { return bytes & 0x1E == 0 ? 0 : 2 }
    guard bytes & 0xC0C0_C0F8 == 0x8080_80F0 else { return 0 }
    let high = (bytes & 7) &<< 2 | (bytes &>> 12) & 3
    return (1...16).contains(high) ? 4 : 0
  }
}
