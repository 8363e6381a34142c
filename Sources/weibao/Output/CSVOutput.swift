/// Writes rows as CSV (RFC 4180), safe to be opened by a spreadsheet.
struct CSVOutput {
  let zone: Zone
  /// Whether the file begins with a byte order mark, by which Excel knows UTF-8.
  let hasMark: Bool

  /// The fields of a line, ended by CR LF.
  func line(_ fields: [String]) -> String {
    // A line that is empty altogether would be taken for no row.
    (fields == [""] ? "\"\"" : fields.joined(separator: ",")) + "\r\n"
  }

  func field(_ value: Value) -> String {
    switch value {
    case .nothing: ""
    case .number(let digits): digits
    case .minutes(let minutes): String(minutes)
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .instant(let instant), .deadline(let instant): zone.iso(instant)
    case .text(let text), .json(let text): field(text)
    }
  }

  /// A text as a field: quoted where it must be, and never a formula.
  ///
  /// A spreadsheet computes a cell that begins with one of these signs; an apostrophe before it makes it text.
  func field(_ text: String) -> String {
    let first = text.unicodeScalars.first
    let guarded = first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } == true ? "'" + text : text
    let mustBeQuoted = guarded.utf8.contains { [UInt8(ascii: "\""), UInt8(ascii: ","), 0x0A, 0x0D].contains($0) }
    guard mustBeQuoted else { return guarded }
    // By code points: a quote with a combining mark behind it is still a quote.
    var quoted = "\"".unicodeScalars
    for scalar in guarded.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    return String(quoted) + "\""
  }
}
