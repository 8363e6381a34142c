import Postgres
import Registry
import Terminal

extension Session {
  /// Runs one statement that somebody typed, and shows what the server answers.
  ///
  /// Everything is shown as the server writes it, only instants in JSON get the `T` of ISO 8601.
  mutating func show(sql: String) throws {
    do {
      if let csv = output.rowText as? CSVOutput, try copy(sql, as: csv) { return }
      if let format = output.rowText {
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

  /// Shows a result whose widths depend on all of its rows, which are read while the server still makes the others.
  private mutating func table(_ sql: String) throws {
    var shapes: [Shape] = []
    var rows: [[Value]] = []
    let shown = try registry.connection.show(SQL(raw: sql)) { columns, row in
      if rows.isEmpty { shapes = columns.map { Shape(of: $0.type) } }
      rows.append(shapes.indices.map { shapes[$0].value(row.text($0)) })
    }
    guard shown.returnsRows else {
      Messages.say(shown.tag.text)
      return
    }
    try output.show(
      Listing(names: shown.columns.map(\.name), rows: rows),
      empty: Bilingual(zh: "（没有数据行）", en: "(no rows)"))
  }

  /// Writes rows as they come, in memory that stays the same however many there are.
  private mutating func stream(_ sql: String, as format: any RowText) throws {
    let output = output
    var text = ""
    var heads: [Listing.Head] = []
    var shapes: [Shape] = []
    var count = 0
    let shown = try registry.connection.show(SQL(raw: sql)) { columns, row in
      if count == 0 {
        heads = Listing.heads(columns.map(\.name))
        shapes = columns.map { Shape(of: $0.type) }
        text = format.head(heads)
      }
      text += format.row(shapes.indices.map { shapes[$0].value(row.text($0)) }, count, heads)
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
