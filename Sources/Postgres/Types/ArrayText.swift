/// The parts of an array's text, such as `{1,NULL,"a b"}` or `[0:1]={{1},{2}}`
/// ([source](https://www.postgresql.org/docs/15/arrays.html#ARRAYS-IO)).
struct ArrayText {
  /// Every element's text without its quotes, nil for NULL.
  private(set) var elements: [[UInt8]?] = []
  /// How many elements each dimension has, outermost first.
  private(set) var counts: [Int] = []
  /// The lower bounds, where the text tells them.
  private(set) var lowerBounds: [Int] = []

  private var reader: QuotedText
  private let delimiter: Unicode.Scalar

  /// The parts of a text; nil if it is not that of an array.
  ///
  /// - Parameter delimiter: What stands between elements: a comma, except in arrays of boxes.
  init?(_ bytes: [UInt8], delimiter: Unicode.Scalar = ",") {
    reader = QuotedText(bytes)
    self.delimiter = delimiter
    guard readBounds(), readLevel(0), reader.isAtEnd else { return nil }
    if elements.isEmpty { counts = [] }
  }

  /// Reads `[0:1][2:3]=`, if it is there.
  private mutating func readBounds() -> Bool {
    guard reader.next == UInt8(ascii: "[") else { return true }
    while reader.take("[") {
      guard let lower = reader.integer(), reader.take(":"), reader.integer() != nil, reader.take("]") else {
        return false
      }
      lowerBounds.append(lower)
    }
    return reader.take("=")
  }

  /// Reads `{...}` of one level; all of a level must be of the same length.
  private mutating func readLevel(_ level: Int) -> Bool {
    guard level < PGArray<Int>.mostDimensions, reader.take("{") else { return false }
    if level == counts.count { counts.append(-1) }
    var count = 0
    if !reader.take("}") {
      repeat {
        guard reader.next == UInt8(ascii: "{") ? readLevel(level + 1) : readElement(level) else { return false }
        count += 1
      } while reader.take(delimiter)
      guard reader.take("}") else { return false }
    }
    guard counts[level] == -1 || counts[level] == count else { return false }
    counts[level] = count
    return true
  }

  /// Reads an element, which can stand at the deepest level only.
  private mutating func readElement(_ level: Int) -> Bool {
    guard level == counts.count - 1, let element = reader.item(endedBy: [UInt8(ascii: delimiter), UInt8(ascii: "}")])
    else {
      return false
    }
    elements.append(element.isNull(word: "null") ? nil : element.bytes)
    return element.isQuoted || !element.bytes.isEmpty
  }
}

/// Reads the quoted and unquoted items of which the texts of arrays, composites and ranges are made.
struct QuotedText {
  /// An item without its quotes and backslashes.
  struct Item {
    var bytes: [UInt8] = []
    var isQuoted = false

    /// Whether this is the unquoted word that stands for NULL, in either case.
    func isNull(word: StaticString) -> Bool {
      guard !isQuoted, bytes.count == word.utf8CodeUnitCount else { return false }
      return bytes.indices.allSatisfy { bytes[$0] | 0x20 == word.utf8Start[$0] }
    }
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }
  var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Reads one ASCII character if it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    place += 1
    return true
  }

  /// Reads a whole number, with a sign if there is one.
  mutating func integer() -> Int? {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let next, (48...57).contains(next), place - start < 12 { place += 1 }
    return Int(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  /// Reads an item up to one of the characters that may end it; nil if a quote is not closed.
  mutating func item(endedBy ends: [UInt8]) -> Item? {
    var item = Item()
    var isInQuotes = false
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        // Two quotes within quotes are one (composites and ranges); elsewhere a quote opens or closes.
        if isInQuotes, place + 1 < bytes.count, bytes[place + 1] == byte {
          item.bytes.append(byte)
          place += 1
        } else {
          isInQuotes.toggle()
          item.isQuoted = true
        }
      case UInt8(ascii: "\\"):
        place += 1
        guard let escaped = next else { return nil }
        item.bytes.append(escaped)
      case _ where !isInQuotes && ends.contains(byte): return item
      default: item.bytes.append(byte)
      }
      place += 1
    }
    return isInQuotes ? nil : item
  }
}
