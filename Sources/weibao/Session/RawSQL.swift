import Postgres
import Registry
import Terminal

extension Session {
  /// Runs one statement that somebody typed, and shows what the server answers.
  ///
  /// Everything is shown as the server writes it, only instants in JSON get the `T` of ISO 8601.
  mutating func show(sql: String) throws {
    do {
      if let csv = output.rowText as? CSVOutput {
        try stream(sql, as: csv)
      } else if let format = output.rowText {
        try stream(sql, as: format)
      } else {
        try table(sql)
      }
    } catch let error as PostgresError {
      var complaint = Complaint(of: error, wasInterrupted: false)
      guard let position = error.position, error.state != .queryCanceled else { throw error }
      complaint.place = Self.place(position, in: sql)
      throw complaint
    }
  }

  /// Shows a result whose widths depend on all of its rows.
  private mutating func table(_ sql: String) throws {
    let answer = try registry.connection.result(SQL(raw: sql))
    guard answer.returnsRows else {
      Messages.say(answer.tag.text)
      return
    }
    let rows = (0..<answer.count).map { row in
      answer.columns.indices.map { Self.value(answer[row, $0], of: answer.columns[$0].type) }
    }
    try output.show(
      Listing(names: answer.columns.map(\.name), rows: rows),
      empty: Bilingual(zh: "（没有数据行）", en: "(no rows)"))
  }

  /// Writes rows as they come, in memory that stays the same however many there are.
  private mutating func stream(_ sql: String, as format: any RowText) throws {
    let output = output
    var text = ""
    var heads: [Listing.Head] = []
    var count = 0
    let shown = try registry.connection.show(SQL(raw: sql)) { columns, row in
      if count == 0 {
        heads = Listing.heads(columns.map(\.name))
        text = format.head(heads)
      }
      text += format.row(columns.indices.map { Self.value(row.text($0), of: columns[$0].type) }, count, heads)
      count += 1
      guard text.utf8.count > 1 << 16 else { return }
      try output.write(text)
      text = ""
    }
    guard shown.returnsRows else {
      Messages.say(shown.tag.text)
      return
    }
    if count == 0 { text = format.head(Listing.heads(shown.columns.map(\.name))) }
    try output.write(text + format.tail(count))
  }

  /// As ``stream(_:as:)`` for CSV, in which most values are the bytes that the server sent: exports are long.
  private mutating func stream(_ sql: String, as csv: CSVOutput) throws {
    let output = output
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 17)
    var isPlain: [Bool] = []
    var count = 0
    let shown = try registry.connection.show(SQL(raw: sql)) { columns, row in
      if count == 0 {
        bytes += Array(csv.head(Listing.heads(columns.map(\.name))).utf8)
        isPlain = columns.map { Self.digits.contains($0.type) }
      }
      count += 1
      let start = bytes.count
      for index in columns.indices {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        let type = columns[index].type
        let isCopied =
          type != .bool && type != .timestamptz
          && row.bytes(index).withUnsafeBufferPointer { csv.append($0, isNumber: isPlain[index], to: &bytes) }
        if !isCopied { bytes += Array(csv.field(Self.value(row.text(index), of: type)).utf8) }
      }
      if bytes.count == start { bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
      bytes += [0x0D, 0x0A]
      guard bytes.count > 1 << 16 else { return }
      try output.sink.file.write(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    guard shown.returnsRows else {
      Messages.say(shown.tag.text)
      return
    }
    if count == 0 { bytes += Array(csv.head(Listing.heads(shown.columns.map(\.name))).utf8) }
    try output.sink.file.write(bytes)
  }

  /// The types whose values are digits.
  private static let digits: Set<OID> = [.int2, .int4, .int8, .oid, .float4, .float8, .numeric]

  private static func value(_ text: String?, of type: OID) -> Value {
    guard let text else { return .nothing }
    switch type {
    case _ where digits.contains(type):
      // JSON has no word for NaN and the infinities.
      return text.utf8.last.map { (48...57).contains($0) } == true ? .number(text) : .text(text)
    case .bool: return .truth(text == "t")
    case .json, .jsonb: return .json(text)
    case .timestamptz: return Timestamp(text).map { .instant($0) } ?? .text(text)
    default: return .text(text)
    }
  }

  /// The line of a statement in which a mistake is, and a mark under it.
  ///
  /// - Parameter position: Counted in characters from 1, as the server does.
  static func place(_ position: Int, in sql: String) -> String? {
    var left = position - 1
    for (number, line) in sql.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let count = line.unicodeScalars.count
      if left <= count {
        let before = String(String.UnicodeScalarView(line.unicodeScalars.prefix(left)))
        let head = Bilingual(zh: "第 \(number + 1) 行：", en: "LINE \(number + 1): ").text
        let indent = CellWidth.of(head) + CellWidth.of(CellWidth.visible(before))
        return head + CellWidth.visible(String(line)) + "\n" + String(repeating: " ", count: indent) + "^"
      }
      left -= count + 1
    }
    return nil
  }
}
