/// How many columns of a terminal a text fills, and what of it must not reach a terminal as it is.
public enum CellWidth {
  /// Whether characters of ambiguous width (“ ” — … ①) fill two columns, as some terminals are set up to show them.
  ///
  /// Written once, before anything is shown.
  nonisolated(unsafe) public static var ambiguousIsWide = false

  /// The columns that `text` fills when a terminal prints it.
  ///
  /// - Parameter text: A text without control characters; see ``visible(_:)``.
  public static func of(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    var columns = 0
    for scalar in text.unicodeScalars {
      // The characters that most texts of ours consist of.
      if (0x4E00...0x9FFF).contains(scalar.value) {
        columns += 2
      } else if (0x20..<0x7F).contains(scalar.value) {
        columns += 1
      } else {
        columns += of(scalar)
      }
    }
    return columns
  }

  /// A text as ``visible(_:)`` shows it, and the columns that it fills.
  static func measured(_ text: String) -> (visible: String, columns: Int) {
    let plain = text.utf8.withContiguousStorageIfAvailable { plainColumns($0) } ?? nil
    if let plain { return (text, plain) }
    let visible = visible(text)
    return (visible, of(visible))
  }

  /// The columns of a text of printable ASCII and of the characters U+4E00 to U+9FFF alone, which most texts of ours consist of; nil for all
  /// others.
  private static func plainColumns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if (0x20..<0x7F).contains(byte) {
        columns += 1
        index += 1
      } else if (0xE4...0xE9).contains(byte), byte > 0xE4 || bytes[index + 1] >= 0xB8 {
        columns += 2
        index += 3
      } else {
        return nil
      }
    }
    return columns
  }

  /// The columns that one code point fills: 0, 1 or 2.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if ambiguousIsWide, value > 0xA0, isIn(ambiguousRanges, value) { return 2 }
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if isWide(value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default:
      // Vowels and finals of old Hangul stand inside the block of the consonant before them.
      return (0x1160...0x11FF).contains(value) ? 0 : 1
    }
  }

  /// The text with everything a reader could not see, or that would steer the terminal, written out.
  ///
  /// A stored name may hold an escape sequence that clears the screen, or a mark that turns the rest of the line
  /// round. Control characters, line and paragraph separators, marks of direction, joiners and other format
  /// characters become `\n`, `\t`, `\r`, `\x1B` or `\u202E`.
  public static func visible(_ text: String) -> String {
    if isPlain(text) || !text.unicodeScalars.contains(where: isHidden) { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        out += written(scalar)
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The longest beginning of `text` that fills at most `columns`, and what is left.
  ///
  /// Breaks after a blank where one stands in the last third, else between any two characters that fill columns;
  /// at least one character is taken.
  static func split(_ text: Substring, at columns: Int) -> (head: Substring, rest: Substring) {
    var used = 0
    var index = text.startIndex
    var blank: (after: String.Index, used: Int)?
    var word: (start: String.Index, used: Int)?
    while index < text.endIndex {
      let character = text[index]
      let width = character.unicodeScalars.reduce(0) { $0 + of($1) }
      if used + width > columns, index > text.startIndex { break }
      // A word of Latin letters or a number stays in one piece where it is short.
      let isOfWord = character.isASCII && character != " "
      if !isOfWord { word = nil } else if word == nil { word = (index, used) }
      used += width
      index = text.index(after: index)
      if character == " " { blank = (index, used) }
    }
    if index < text.endIndex, text[index] != " " {
      if let blank, blank.used * 3 > columns * 2 {
        index = blank.after
      } else if let word, text[index].isASCII, word.start > text.startIndex, word.used * 2 > columns {
        index = word.start
      } else {
        index = before(index, in: text)
      }
    }
    var rest = text[index...]
    // The blank at which a line is broken stands for the break.
    if rest.first == " ", rest.count > 1 { rest.removeFirst() }
    return (text[..<index], rest)
  }

  /// A place to break at a little before `index`, so that no line begins with a mark that closes, or ends with one that opens.
  private static func before(_ index: Substring.Index, in text: Substring) -> Substring.Index {
    var place = index
    for _ in 0..<2 where place > text.startIndex {
      let last = text.index(before: place)
      guard last > text.startIndex, closing.contains(text[place]) || opening.contains(text[last]) else { break }
      place = last
    }
    return place
  }

  private static let closing: Set<Character> = ["，", "。", "；", "：", "、", "！", "？", "）", "”", "》", "】"]
  private static let opening: Set<Character> = ["（", "“", "《", "【"]

  /// The text in lines of at most so many columns, broken where ``Table`` breaks its cells.
  public static func folded(_ text: String, at columns: Int) -> [String] {
    var lines: [String] = []
    var rest = text[...]
    repeat {
      let (head, left) = split(rest, at: columns)
      lines.append(String(head))
      rest = left
    } while !rest.isEmpty
    return lines
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0x4E00...0x9FFF: return false
    case 0x115F, 0x1160, 0x3164, 0xFFA0: return true  // Hangul fillers: letters that show nothing
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private static func written(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return #"\n"#
    case "\t": return #"\t"#
    case "\r": return #"\r"#
    default:
      let hex = String(scalar.value, radix: 16, uppercase: true)
      let digits = scalar.value < 0x100 ? 2 : 4
      let padded = String(repeating: "0", count: max(0, digits - hex.count)) + hex
      return (digits == 2 ? #"\x"# : #"\u"#) + padded
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    if value < 0x1100 { return false }
    if (0x4E00...0x9FFF).contains(value) { return true }
    return isIn(wideRanges, value)
  }

  private static func isIn(_ ranges: [(first: UInt32, last: UInt32)], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].first <= value
  }
}
