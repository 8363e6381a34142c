import Glibc

/// The first letters of the pinyin of Chinese words, by which commands and units can be typed without an input method.
enum Pinyin {
  /// The initials of a word of Chinese characters: `qs` for 签收. Letters and digits stand for themselves; nil where
  /// a character has no known reading.
  static func initials(of word: String) -> String? {
    var out = ""
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) { out += String(scalar).lowercased() }
      } else if let letter = readings[scalar] ?? initial(of: scalar) {
        out.append(letter)
      } else if scalar.properties.isIdeographic {
        return nil
      }
    }
    return out.isEmpty ? nil : out
  }

  /// Characters whose reading in our words is not the one they are sorted by.
  private static let readings: [Unicode.Scalar: Character] = [
    "重": "c", "长": "z", "调": "d", "行": "x", "单": "d", "查": "c",
  ]

  /// The first character, in the order of GB 2312, whose reading begins with each letter: its first level of 3755
  /// characters is sorted by pinyin.
  private static let firsts: [(code: UInt16, letter: Character)] = [
    (0xB0A1, "a"), (0xB0C5, "b"), (0xB2C1, "c"), (0xB4EE, "d"), (0xB6EA, "e"), (0xB7A2, "f"), (0xB8C1, "g"),
    (0xB9FE, "h"), (0xBBF7, "j"), (0xBFA6, "k"), (0xC0AC, "l"), (0xC2E8, "m"), (0xC4C3, "n"), (0xC5B6, "o"),
    (0xC5BE, "p"), (0xC6DA, "q"), (0xC8BB, "r"), (0xC8F6, "s"), (0xCBFA, "t"), (0xCDDA, "w"), (0xCEF4, "x"),
    (0xD1B9, "y"), (0xD4D1, "z"),
  ]

  /// The last character of the first level.
  private static let last: UInt16 = 0xD7F9

  private static func initial(of scalar: Unicode.Scalar) -> Character? {
    guard let code = code(of: scalar), code <= last else { return nil }
    return firsts.last { $0.code <= code }?.letter
  }

  /// The two bytes of GB 2312.
  private static func code(of scalar: Unicode.Scalar) -> UInt16? {
    let converter = iconv_open("GB2312", "UTF-8")
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var text = Array(String(scalar).utf8CString.dropLast())
    var code: [CChar] = [0, 0, 0, 0]
    var left = text.count
    var room = code.count
    let count = text.withUnsafeMutableBufferPointer { text in
      code.withUnsafeMutableBufferPointer { code in
        var from = text.baseAddress
        var to = code.baseAddress
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    guard count != -1, room == 2 else { return nil }
    return UInt16(UInt8(bitPattern: code[0])) << 8 | UInt16(UInt8(bitPattern: code[1]))
  }
}
