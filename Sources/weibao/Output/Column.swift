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

  private(set) var heads: [Head]
  private(set) var rows: [[Value]]
  /// How each row is emphasised; none where it is empty.
  var roles: [Style.Role?] = []
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
    heads = Self.heads(names)
    self.rows = rows
    showsEmptyColumns = true
  }

  /// The heads of columns that are known by their names only.
  static func heads(_ names: [String]) -> [Head] { names.map { Head(name: $0, title: $0, isInTables: true) } }

  /// The first rows of it; all where no number is given.
  func first(_ count: Int?) -> Listing {
    guard let count, count < rows.count else { return self }
    var cut = self
    cut.rows = Array(rows.prefix(count))
    return cut
  }

  /// The rows with their places before them, which are remembered, where each is about one case or lead.
  func numbered(_ listed: ListedRows) -> Listing {
    let subjects = ["number", "case_number", "lead_number"]
    guard !showsEmptyColumns,
      let subject = heads.firstIndex(where: { $0.isInTables && subjects.contains($0.name) })
    else { return self }
    let command = heads.firstIndex { $0.name == "next_command" }
    listed.rows = rows.map { row in
      let words = command.flatMap { row[$0].text?.split(separator: " ").map(String.init) }
      return ListedRows.Row(number: row[subject].text ?? "", command: words)
    }
    var numbered = self
    numbered.heads.insert(Head(name: "row", title: "#", isInTables: true), at: 0)
    numbered.rows = rows.enumerated().map { [.number(String($0 + 1))] + $1 }
    return numbered
  }

  /// The table of it.
  ///
  /// - Parameter null: What stands for NULL in rows of a statement; a view's empty cells are left empty.
  func table(in zone: Zone, null: String = "") -> Table {
    let shown = shownColumns
    return Table(
      columns: shown.map { index in
        Table.Column(heads[index].title, kind(of: index))
      },
      rows: rows.map { row in shown.map { cell(row[$0], in: zone, null) } }, roles: roles)
  }

  /// Its rows one below the other.
  func records(in zone: Zone, null: String = "") -> Records {
    let shown = shownColumns
    return Records(
      labels: shown.map { heads[$0].title }, rows: rows.map { row in shown.map { cell(row[$0], in: zone, null) } })
  }

  private var shownColumns: [Int] {
    heads.indices.filter { index in
      heads[index].isInTables && (showsEmptyColumns || rows.contains { $0[index] != .nothing })
    }
  }

  private func cell(_ value: Value, in zone: Zone, _ null: String) -> String? {
    value.shown(in: zone) ?? (showsEmptyColumns ? null : nil)
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
