/// Writes values as JSON (RFC 8259).
struct JSONOutput {
  let zone: Zone

  /// An array of objects, one a row and a line, whose keys are the columns' names.
  func array(_ listing: Listing) -> String {
    guard !listing.rows.isEmpty else { return "[]" }
    return "[" + listing.rows.map { object($0, listing.heads) }.joined(separator: ",\n ") + "]"
  }

  /// The first row as an object.
  func object(_ listing: Listing) -> String {
    listing.rows.first.map { object($0, listing.heads) } ?? "null"
  }

  /// The keys of the first row with their values, each a JSON text.
  func members(_ listing: Listing) -> [(key: String, json: String)] {
    guard let row = listing.rows.first else { return [] }
    return zip(listing.heads, row).map { ($0.name, json($1)) }
  }

  /// An object of parts, each a JSON text already, one a line.
  func object(_ parts: [(key: String, json: String)]) -> String {
    "{" + parts.map { string($0.key) + ":" + $0.json }.joined(separator: ",\n ") + "}"
  }

  /// A row as an object on one line, unless a document in it has several.
  func object(_ row: [Value], _ heads: [Listing.Head]) -> String {
    "{" + zip(heads, row).map { string($0.name) + ":" + json($1) }.joined(separator: ",") + "}"
  }

  private func json(_ value: Value) -> String {
    switch value {
    case .nothing: "null"
    case .text(let text): string(text)
    case .number(let digits): digits
    case .minutes(let minutes): String(minutes)
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .instant(let instant), .deadline(let instant): string(zone.iso(instant))
    case .json(let document): document
    }
  }

  /// A text between quotes. What a terminal or a script could stumble over is escaped too: DEL and C1, and the line
  /// and paragraph separators of Unicode.
  func string(_ text: String) -> String {
    var out = "\""
    out.reserveCapacity(text.utf8.count + 2)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
