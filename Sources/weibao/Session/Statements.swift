/// The SQL statements of a text, cut where PostgreSQL's own scanner sees their ends.
struct Statements: Equatable {
  /// What is left behind the last complete statement.
  enum Rest: Equatable {
    /// Nothing but blanks and comments.
    case nothing
    /// A statement that has not ended.
    case statement(String)
    /// A statement in which a quote or comment is open, which begins with this character.
    case quoted(String, by: Character)
  }

  /// The complete statements, each with its `;`.
  let complete: [String]
  /// What comes after them.
  let rest: Rest
  /// What begins with a backslash outside quotes, which no SQL does, up to the end: a command of the shell.
  let slash: String?

  /// Cuts `text`, in which `；` and U+3000 outside quotes count as `;` and a blank.
  init(of text: String) {
    var bytes = Array(text.utf8)
    if let slash = Self.backslash(in: bytes) {
      self.slash = Self.trimmed(bytes[slash...])
      bytes.removeSubrange(slash...)
    } else {
      slash = nil
    }
    bytes = Self.withASCIISigns(bytes)
    let scan = ScanTokens(bytes)
    var start = 0
    var complete: [String] = []
    for end in Self.ends(of: scan, in: bytes) {
      if Self.hasStatement(scan, in: start..<end.lowerBound) {
        complete.append(Self.trimmed(bytes[start..<end.upperBound]))
      }
      start = end.upperBound
    }
    let rest = Self.trimmed(bytes[start...])
    if let open = scan.openFrom {
      self.rest = .quoted(rest, by: Character(Unicode.Scalar(bytes[open])))
    } else if scan.mistakeFrom != nil, rest.hasSuffix(";") {
      // Only the server can say what is wrong; where the statement ends, only the line can.
      complete.append(rest)
      self.rest = .nothing
    } else if scan.mistakeFrom != nil || Self.hasStatement(scan, in: start..<bytes.count) {
      self.rest = .statement(rest)
    } else {
      self.rest = .nothing
    }
    self.complete = complete
  }

  /// The bytes with each `；` and U+3000 outside quotes and comments as `;` and blanks of the same length.
  ///
  /// Which of them stand outside, the scanner tells: it sees a text where all are replaced, and a `;` that was inside
  /// a quote is no token of its own there.
  private static func withASCIISigns(_ bytes: [UInt8]) -> [UInt8] {
    let semicolons = places(of: Array("；".utf8), in: bytes)
    let blanks = places(of: Array("\u{3000}".utf8), in: bytes)
    guard !semicolons.isEmpty || !blanks.isEmpty else { return bytes }
    var all = bytes
    for place in semicolons { all.replaceSubrange(place..<place + 3, with: ";  ".utf8) }
    for place in blanks { all.replaceSubrange(place..<place + 3, with: "   ".utf8) }
    let scan = ScanTokens(all)
    let end = scan.openFrom ?? scan.mistakeFrom ?? all.count
    var isInside = [Bool](repeating: false, count: all.count)
    for token in scan.tokens where token.kind != semicolon {
      for byte in token.bytes { isInside[byte] = true }
    }
    var out = bytes
    for place in semicolons + blanks where place < end && !isInside[place] {
      out.replaceSubrange(place..<place + 3, with: all[place..<place + 3])
    }
    return out
  }

  private static func backslash(in bytes: [UInt8]) -> Int? {
    let sign = UInt8(ascii: "\\")
    guard bytes.contains(sign) else { return nil }
    return ScanTokens(bytes).tokens.first { $0.kind == Int(sign) }?.bytes.lowerBound
  }

  private static let semicolon = Int(UInt8(ascii: ";"))

  private static func places(of sign: [UInt8], in bytes: [UInt8]) -> [Int] {
    bytes.indices.dropLast(2).filter { bytes[$0] == sign[0] && bytes[$0 + 1] == sign[1] && bytes[$0 + 2] == sign[2] }
  }

  /// Where a `;` ends a statement: outside parentheses, and outside `begin atomic ... end`.
  private static func ends(of scan: ScanTokens, in bytes: [UInt8]) -> [Range<Int>] {
    var ends: [Range<Int>] = []
    var depth = 0
    var blocks = 0
    var before = ""
    for token in scan.tokens where !ScanTokens.comments.contains(token.kind) {
      let word = String(decoding: bytes[token.bytes], as: UTF8.self).lowercased()
      switch word {
      case "(": depth += 1
      case ")": depth -= 1
      case ";" where depth <= 0 && blocks == 0:
        ends.append(token.bytes)
        depth = 0
      case "atomic" where before == "begin": blocks = 1
      case "case" where blocks > 0: blocks += 1
      case "end" where blocks > 0: blocks -= 1
      default: break
      }
      before = word
    }
    return ends
  }

  private static func hasStatement(_ scan: ScanTokens, in range: Range<Int>) -> Bool {
    scan.tokens.contains { range.contains($0.bytes.lowerBound) && !ScanTokens.comments.contains($0.kind) }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isBlank = { (byte: UInt8) in byte <= 0x20 }
    let tail = bytes.drop(while: isBlank)
    let end = tail.lastIndex { !isBlank($0) } ?? tail.startIndex - 1
    return String(decoding: tail[..<(end + 1)], as: UTF8.self)
  }
}
