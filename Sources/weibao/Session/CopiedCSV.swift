import Postgres
import Registry
import Terminal

extension Session {
  /// Writes the rows of a query as CSV in the way that the server sends rows fastest, and tells whether it could: most statements that are
  /// no query, such as `show`, cannot be copied.
  ///
  /// A row of a plain answer comes as a result of its own, which takes two and a half times as long.
  mutating func copy(_ sql: String, as csv: CSVOutput) throws -> Bool {
    guard let query = Self.query(in: sql) else { return false }
    let columns = try registry.connection.columns(of: SQL(raw: query))
    guard !columns.isEmpty else { return false }
    let zoneThere = registry.connection.reportedSetting("TimeZone")
    let styleThere = registry.connection.reportedSetting("DateStyle")
    let isOurs = zone.isKnown && zoneThere == zone.name && styleThere?.hasPrefix("ISO") == true
    var rows = CopiedCSV(csv, columns.map { Shape(of: $0.type) }, instantsAreOurs: isOurs)
    let file = output.sink.file
    try file.write(csv.head(Listing.heads(columns.map(\.name))))
    var progress = Progress(besides: output.sink, told: Bilingual.progress)
    defer { progress.end() }
    try registry.connection.copyOut(SQL(raw: "copy (\(query)\n) to stdout")) { copy in
      while let row = try copy.next() {
        row.withUnsafeBufferPointer { rows.append($0) }
        guard rows.bytes.count > 1 << 16 else { continue }
        try file.write(rows.bytes)
        rows.bytes.removeAll(keepingCapacity: true)
        progress.tell(rows.count)
      }
    }
    try file.write(rows.bytes)
    return true
  }

  /// The query that a statement is, without what ends it; nil where it is something else.
  private static func query(in sql: String) -> String? {
    let bytes = Array(sql.utf8)
    let scanned = ScanTokens(bytes)
    var tokens = scanned.tokens.filter { !ScanTokens.comments.contains($0.kind) }
    if tokens.last?.kind == Int(UInt8(ascii: ";")) { tokens.removeLast() }
    guard scanned.openFrom == nil, scanned.mistakeFrom == nil, let first = tokens.first, let last = tokens.last,
      ["select", "with", "values", "table"].contains(String(decoding: bytes[first.bytes], as: UTF8.self).lowercased())
    else { return nil }
    return String(decoding: bytes[..<last.bytes.upperBound], as: UTF8.self)
  }
}

/// The rows of a copy in text as CSV, most of whose values are the bytes that the server sent.
///
/// In a copy a tabulator ends a value and a line feed a row; `\N` is NULL, and what would disturb is written with a backslash
/// ([source](https://www.postgresql.org/docs/15/sql-copy.html#id-1.9.3.55.9.2)).
struct CopiedCSV {
  private let csv: CSVOutput
  private let shapes: [Shape]
  /// Whether the server writes instants as ISO 8601 and in our zone.
  private let instantsAreOurs: Bool
  /// What is not written yet.
  var bytes: [UInt8] = []
  /// How many rows there were.
  private(set) var count = 0

  init(_ csv: CSVOutput, _ shapes: [Shape], instantsAreOurs: Bool) {
    (self.csv, self.shapes, self.instantsAreOurs) = (csv, shapes, instantsAreOurs)
    bytes.reserveCapacity(1 << 17)
  }

  /// Adds a row of the copy.
  mutating func append(_ row: UnsafeBufferPointer<UInt8>) {
    let before = bytes.count
    var start = 0
    for column in shapes.indices {
      if column > 0 { bytes.append(UInt8(ascii: ",")) }
      var look = Look.plain
      var end = start
      while end < row.count, row[end] != UInt8(ascii: "\t"), row[end] != UInt8(ascii: "\n") {
        switch row[end] {
        case UInt8(ascii: "\\"): look = .escaped
        case UInt8(ascii: "\""), UInt8(ascii: ","): if look == .plain { look = .quoted }
        default: break
        }
        end += 1
      }
      append(UnsafeBufferPointer(rebasing: row[start..<end]), look, shapes[column])
      start = end + 1
    }
    // A line that is empty altogether would be taken for no row.
    if bytes.count == before { bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    bytes += [0x0D, 0x0A]
    count += 1
  }

  /// What was seen of a value: whether it can stand as it came, only in quotes, or was written with backslashes.
  private enum Look { case plain, quoted, escaped }

  private mutating func append(_ value: UnsafeBufferPointer<UInt8>, _ look: Look, _ shape: Shape) {
    switch shape {
    case .digits where look == .plain && value.last.map { (48...57).contains($0) } == true:
      bytes.append(contentsOf: value)
    case .truth where look == .plain:
      bytes.append(contentsOf: (value.first == UInt8(ascii: "t") ? "true" : "false").utf8)
    case .instant where instantsAreOurs && append(instant: value): break
    case .text where look != .escaped && !Self.needsGuard(value),
      .json where look != .escaped && !Self.needsGuard(value):
      if look == .plain { bytes.append(contentsOf: value) } else { append(quoting: value) }
    default: bytes.append(contentsOf: csv.field(shape.value(Self.text(value))).utf8)
    }
  }

  private mutating func append(quoting value: UnsafeBufferPointer<UInt8>) {
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in value {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// Whether a spreadsheet may compute it; the signs of full width begin with this byte.
  private static func needsGuard(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    switch value.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0xEF: true
    default: false
    }
  }

  /// Adds an instant as ``Zone/iso(_:)`` writes it; false for one that is written otherwise, such as infinity.
  private mutating func append(instant value: UnsafeBufferPointer<UInt8>) -> Bool {
    let form = "0000-00-00 00:00:00".utf8
    guard value.count >= 22, zip(value, form).allSatisfy({ $1 == 48 ? (48...57).contains($0) : $0 == $1 }) else {
      return false
    }
    var sign = 19
    if value[sign] == UInt8(ascii: ".") { sign += 1 + value[20...].prefix { (48...57).contains($0) }.count }
    guard sign < value.count, value[sign] == UInt8(ascii: "+") || value[sign] == UInt8(ascii: "-") else { return false }
    let offset = value[(sign + 1)...]
    guard offset.count == 2 || offset.count == 5, offset.allSatisfy({ (48...58).contains($0) }) else { return false }
    bytes.append(contentsOf: value[..<10])
    bytes.append(UInt8(ascii: "T"))
    bytes.append(contentsOf: value[11...])
    if offset.count == 2 { bytes.append(contentsOf: ":00".utf8) }
    return true
  }

  /// The value without the backslashes of the copy; nil for NULL.
  private static func text(_ value: UnsafeBufferPointer<UInt8>) -> String? {
    if value.elementsEqual([UInt8(ascii: "\\"), UInt8(ascii: "N")]) { return nil }
    var plain: [UInt8] = []
    plain.reserveCapacity(value.count)
    var isEscaped = false
    for byte in value {
      if isEscaped {
        plain.append(escaped[byte] ?? byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static let escaped: [UInt8: UInt8] = [
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "t"): 0x09,
    UInt8(ascii: "v"): 0x0B,
  ]
}
