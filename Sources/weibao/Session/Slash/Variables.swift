/// The variables of `\set` in statements, as psql puts them in.
enum Variables {
  /// Whether a word can be the name of a variable.
  static func isName(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { $0 >= 0x80 || $0 == UInt8(ascii: "_") || isAlphanumeric($0) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The statement with its variables put in: `:name` as it is, `:'name'` as a literal, `:"name"` as an identifier.
  ///
  /// What is no variable that was set stays as it stands; nothing inside quotes is touched, because the scanner of
  /// PostgreSQL tells what stands where.
  static func interpolate(_ statement: String, _ variables: [String: String]) -> String {
    guard !variables.isEmpty, statement.utf8.contains(UInt8(ascii: ":")) else { return statement }
    let bytes = Array(statement.utf8)
    let tokens = ScanTokens(bytes).tokens
    var out: [UInt8] = []
    var copied = 0
    for (colon, name) in zip(tokens, tokens.dropFirst()) {
      guard colon.kind == Int(UInt8(ascii: ":")), colon.bytes.upperBound == name.bytes.lowerBound,
        let value = value(String(decoding: bytes[name.bytes], as: UTF8.self), variables)
      else { continue }
      out += bytes[copied..<colon.bytes.lowerBound]
      out += Array(value.utf8)
      copied = name.bytes.upperBound
    }
    return String(decoding: out + bytes[copied...], as: UTF8.self)
  }

  private static func value(_ written: String, _ variables: [String: String]) -> String? {
    let inside = String(written.dropFirst().dropLast())
    switch written.first {
    case "'": return variables[inside].map { "'" + $0.replacing("'", with: "''") + "'" }
    case "\"": return variables[inside].map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
    default: return variables[written]
    }
  }
}

extension Session {
  /// The statement with the variables of this session put in.
  func interpolated(_ statement: String) -> String { Variables.interpolate(statement, variables) }
}
