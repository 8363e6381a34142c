import Terminal

/// A column of a result: its name for programs, its title for people, and where its cells come from.
struct Column<Row> {
  /// Whether a table shows it too. JSON and CSV carry every column.
  enum Place { case everywhere, notInTables }

  /// The name in SQL, which is the key in JSON and the head in CSV.
  let name: String
  let title: Bilingual
  let place: Place
  let value: (Row) -> Value

  /// A column that tables show.
  init(_ name: String, zh: String, en: String, _ value: @escaping (Row) -> some Presentable) {
    self.init(name: name, title: Bilingual(zh: zh, en: en), place: .everywhere) { value($0).value }
  }

  /// A column for programs only.
  init(_ name: String, _ value: @escaping (Row) -> some Presentable) {
    self.init(name: name, title: Bilingual(zh: name, en: name), place: .notInTables) { value($0).value }
  }

  private init(name: String, title: Bilingual, place: Place, value: @escaping (Row) -> Value) {
    self.name = name
    self.title = title
    self.place = place
    self.value = value
  }
}

/// Rows with the columns they are shown in, ready to be written in any format.
struct Listing {
  struct Head {
    let name: String
    let title: String
    let isInTables: Bool
  }

  let heads: [Head]
  let rows: [[Value]]
  /// Whether a table shows a column in which there is nothing.
  let showsEmptyColumns: Bool

  /// The rows of a view, by its columns.
  init<Row>(_ rows: [Row], _ columns: [Column<Row>]) {
    heads = columns.map { Head(name: $0.name, title: $0.title.text, isInTables: $0.place == .everywhere) }
    self.rows = rows.map { row in columns.map { $0.value(row) } }
    showsEmptyColumns = false
  }

  /// Rows whose columns are known only when the program runs.
  init(names: [String], rows: [[Value]]) {
    heads = names.map { Head(name: $0, title: $0, isInTables: true) }
    self.rows = rows
    showsEmptyColumns = true
  }

  /// The table of it.
  func table(in zone: Zone) -> Table {
    let shown = heads.indices.filter { index in
      heads[index].isInTables && (showsEmptyColumns || rows.contains { $0[index] != .nothing })
    }
    return Table(
      columns: shown.map { index in
        Table.Column(heads[index].title, kind(of: index))
      },
      rows: rows.map { row in shown.map { row[$0].shown(in: zone) } })
  }

  private func kind(of column: Int) -> Table.Column.Kind {
    let values = rows.lazy.map { $0[column] }.filter { $0 != .nothing }
    guard !values.isEmpty else { return .text }
    if values.allSatisfy({ if case .number = $0 { true } else { false } }) { return .number }
    let isFixed = { (value: Value) in
      switch value {
      case .instant, .minutes: true
      default: false
      }
    }
    return values.allSatisfy(isFixed) ? .fixed : .text
  }
}
