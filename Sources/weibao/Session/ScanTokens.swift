import CPgQuery

/// The tokens of PostgreSQL's own scanner.
struct ScanTokens {
  /// One token: the bytes it fills, and the number of its kind, which for a sign is its ASCII code.
  struct Token: Equatable {
    var bytes: Range<Int>
    var kind: Int
  }

  /// The kinds of comments, `-- ...` and `/* ... */`, which the scanner hands out as tokens.
  static let comments = 275...276

  /// The tokens before the first error.
  let tokens: [Token]
  /// The byte where a quote or comment begins that nothing ends, or nil.
  let openFrom: Int?
  /// The byte where something stands that is no SQL, or nil; nothing is known of what comes behind it.
  let mistakeFrom: Int?

  /// Scans a text.
  init(_ text: [UInt8]) {
    var length = text.count
    var openFrom: Int?
    var mistakeFrom: Int?
    while true {
      switch Self.scan(text[..<length]) {
      case .tokens(let tokens):
        self.tokens = tokens
        self.openFrom = openFrom
        self.mistakeFrom = mistakeFrom
        return
      case .failure(let message, let character):
        let byte = Self.byte(ofCharacter: character, in: text)
        if message.hasPrefix("unterminated") { openFrom = byte } else { mistakeFrom = byte }
        // The scanner answers all or nothing: what it read before the mistake is scanned again, alone.
        length = byte < length ? byte : 0
      }
    }
  }

  private enum Outcome {
    case tokens([Token])
    case failure(String, character: Int)
  }

  private static func scan(_ text: ArraySlice<UInt8>) -> Outcome {
    var terminated = Array(text)
    terminated.append(0)
    let result = terminated.withUnsafeBytes { bytes in
      pg_query_scan(bytes.bindMemory(to: CChar.self).baseAddress)
    }
    defer { pg_query_free_scan_result(result) }
    if let error = result.error {
      return .failure(String(cString: error.pointee.message), character: Int(error.pointee.cursorpos) - 1)
    }
    return .tokens(decode(UnsafeRawBufferPointer(start: result.pbuf.data, count: Int(result.pbuf.len))))
  }

  private static func byte(ofCharacter number: Int, in text: [UInt8]) -> Int {
    var seen = 0
    for (index, byte) in text.enumerated() where byte & 0xC0 != 0x80 {
      if seen == number { return index }
      seen += 1
    }
    return text.count
  }

  /// Reads the scanner's protobuf message: field 2 repeats a token, of which 1 is the start, 2 the end, 4 the kind.
  private static func decode(_ message: UnsafeRawBufferPointer) -> [Token] {
    var reader = Varints(message)
    var tokens: [Token] = []
    while let key = reader.next(), let value = reader.next() {
      guard key == 2 << 3 | 2 else { continue }
      let end = reader.index + value
      var start = 0
      var stop = 0
      var kind = 0
      while reader.index < end, let field = reader.next(), let number = reader.next() {
        switch field >> 3 {
        case 1: start = number
        case 2: stop = number
        case 4: kind = number
        default: break
        }
      }
      tokens.append(Token(bytes: start..<max(start, stop), kind: kind))
    }
    return tokens
  }
}

/// Protobuf's numbers, seven bits a byte, the least first.
private struct Varints {
  private let message: UnsafeRawBufferPointer
  private(set) var index = 0

  init(_ message: UnsafeRawBufferPointer) {
    self.message = message
  }

  mutating func next() -> Int? {
    var value = 0
    var shift = 0
    while index < message.count, shift < 63 {
      let byte = Int(message[index])
      index += 1
      value |= (byte & 127) << shift
      if byte < 128 { return value }
      shift += 7
    }
    return nil
  }
}
