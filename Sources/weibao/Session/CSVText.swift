/// Reads CSV (RFC 4180) as a spreadsheet writes it.
struct CSVText {
  /// The fields of each line, the first line's being the heads. Empty lines are passed over.
  private(set) var lines: [[String]] = []
  private var fields: [String] = []
  private var field = ""

  /// Reads all of it; whatever follows a closing quote up to the next comma belongs to the field.
  init(_ text: String) {
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        field.unicodeScalars.append(scalar)
      case "\"" where isQuoted || field.isEmpty: isQuoted.toggle()
      case "," where !isQuoted: endField()
      case "\r" where !isQuoted && (rest.first == "\n" || rest.isEmpty): break
      case "\n" where !isQuoted: endLine()
      default: field.unicodeScalars.append(scalar)
      }
    }
    endLine()
  }

  /// A JSON array with an object for each line behind the first; its keys are the heads.
  func objects(in zone: Zone) -> String {
    guard let heads = lines.first else { return "[]" }
    let rows = lines.dropFirst().map { line in
      heads.indices.map { $0 < line.count ? Value.text(line[$0]) : .nothing }
    }
    return JSONOutput(zone: zone).array(Listing(names: heads, rows: rows))
  }

  private mutating func endField() {
    fields.append(field)
    field = ""
  }

  private mutating func endLine() {
    endField()
    if fields != [""] { lines.append(fields) }
    fields = []
  }
}
