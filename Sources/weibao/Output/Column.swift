import Terminal

/// A column of a result: its name for programs, its title for people, and where its cells come from.
struct Column<Row> {
  /// Where it is shown. JSON and CSV carry every column but what only a reader's eye needs.
  enum Place { case everywhere, notInTables, onlyInTables }

  /// The name in SQL, which is the key in JSON and the head in CSV.
  let name: String
  let title: Bilingual
  let place: Place
  /// In which order tables leave columns out that the window has no room for, 1 first; nil for one that is never left out.
  let leaves: Int?
  let value: (Row) -> Value

  /// A column that tables show.
  init(
    _ name: String, zh: String, en: String, leaves: Int? = nil, _ value: @escaping (Row) -> some Presentable
  ) {
    self.init(name: name, title: Bilingual(zh: zh, en: en), place: .everywhere, leaves: leaves) { value($0).value }
  }

  /// A bar beside a figure, which tables alone show.
  init(bar name: String, zh: String, en: String, leaves: Int = 1, _ value: @escaping (Row) -> String?) {
    self.init(name: name, title: Bilingual(zh: zh, en: en), place: .onlyInTables, leaves: leaves) { value($0).value }
  }

  /// A column for programs only.
  init(_ name: String, _ value: @escaping (Row) -> some Presentable) {
    self.init(name: name, title: Bilingual(zh: name, en: name), place: .notInTables) { value($0).value }
  }

  private init(
    name: String, title: Bilingual, place: Place, leaves: Int? = nil, value: @escaping (Row) -> Value
  ) {
    self.name = name
    self.title = title
    self.place = place
    self.leaves = leaves
    self.value = value
  }
}

/// Rows with the columns they are shown in, ready to be written in any format.
struct Listing {
  struct Head {
    let name: String
    let title: String
    let isInTables: Bool
    var leaves: Int?
    /// Whether programs get it too.
    var isData = true
  }

  private(set) var heads: [Head]
  private(set) var rows: [[Value]]
  /// How each row is emphasised; none where it is empty.
  var roles: [Style.Role?] = []
  /// Whether instants of this year are shown without it.
  private var hasShortTimes = false
  /// Whether a table shows a column in which there is nothing.
  let showsEmptyColumns: Bool

  /// The rows of a view, by its columns.
  init<Row>(_ rows: [Row], _ columns: [Column<Row>]) {
    heads = columns.map { column in
      Head(
        name: column.name, title: column.title.text, isInTables: column.place != .notInTables, leaves: column.leaves,
        isData: column.place != .onlyInTables)
    }
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

  /// What programs get of it.
  var data: Listing {
    guard heads.contains(where: { !$0.isData }) else { return self }
    return keeping { heads[$0].isData }
  }

  /// The same without the columns that a table has to leave out in a window of so many columns, and how those are called.
  func narrowed(to available: Int?, in zone: Zone) -> (listing: Listing, left: [String]) {
    var listing = self
    var left: [String] = []
    guard let available, listing.table(in: zone).comfortableWidth > available else { return (listing, left) }
    listing.hasShortTimes = true
    let leaving = heads.indices.filter { heads[$0].leaves != nil && shownColumns.contains($0) }
    var names = leaving.sorted { (heads[$0].leaves ?? 0) < (heads[$1].leaves ?? 0) }.map { heads[$0].name }[...]
    while listing.table(in: zone).comfortableWidth > available, let name = names.popFirst() {
      left += listing.heads.filter { $0.name == name }.map(\.title)
      listing = listing.keeping { listing.heads[$0].name != name }
    }
    // What is shown row by row has room for all.
    return listing.table(in: zone).fits(available) ? (listing, left) : (self, [])
  }

  private func keeping(_ isKept: (Int) -> Bool) -> Listing {
    let kept = heads.indices.filter(isKept)
    var listing = self
    listing.heads = kept.map { heads[$0] }
    listing.rows = rows.map { row in kept.map { row[$0] } }
    return listing
  }

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
    let shown = value.shown(in: zone) ?? (showsEmptyColumns ? null : nil)
    switch value {
    case .instant, .deadline: return hasShortTimes ? shown.map(zone.withoutThisYear) : shown
    default: return shown
    }
  }

  private func kind(of column: Int) -> Table.Column.Kind {
    var kind: Table.Column.Kind?
    for row in rows {
      let found: Table.Column.Kind
      switch row[column] {
      case .nothing: continue
      case .number: found = .number
      case .instant, .deadline, .minutes: found = .fixed
      case .text, .truth, .json: return .text
      }
      guard kind == nil || kind == found else { return .text }
      kind = found
    }
    return kind ?? .text
  }
}
