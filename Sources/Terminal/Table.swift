/// Rows under titles, in columns that stay straight with Chinese text.
///
/// ```
///  案件编号    | 风险 | 年龄
/// -------------+------+------
///  2026-7K3FQM | 高   |    9
/// ```
public struct Table: Sendable {
  /// A column: its title, and what its cells are.
  public struct Column: Sendable {
    /// What the cells of a column are.
    public enum Kind: Sendable {
      /// Texts, which may go on in the next line.
      case text
      /// Texts that stay in one piece, such as times.
      case fixed
      /// Numbers, which end in one line.
      case number
    }

    let title: String
    let kind: Kind

    /// A column under its title.
    public init(_ title: String, _ kind: Kind = .text) {
      self.title = CellWidth.visible(title)
      self.kind = kind
    }
  }

  /// The narrowest that a column of texts is folded to: four Chinese characters, or its longest word up to a limit.
  private static let narrowest = (floor: 8, ceiling: 16)

  private let columns: [Column]
  private let rows: [[String]]
  /// The columns of a terminal that each cell fills.
  private let cellWidths: [[Int]]
  private let roles: [Style.Role?]

  /// Takes the rows; each has one cell a column, nil where there is nothing to show.
  ///
  /// - Parameter roles: How the cells of each row look; rows beyond its end look like text.
  public init(columns: [Column], rows: [[String?]], roles: [Style.Role?] = []) {
    self.columns = columns
    self.roles = roles
    var shown: [[String]] = []
    var widths: [[Int]] = []
    shown.reserveCapacity(rows.count)
    widths.reserveCapacity(rows.count)
    for row in rows {
      let measured = row.map { CellWidth.measured($0 ?? "") }
      shown.append(measured.map(\.visible))
      widths.append(measured.map(\.columns))
    }
    (self.rows, cellWidths) = (shown, widths)
  }

  /// The table as lines, each ended by a line feed.
  ///
  /// - Parameters:
  ///   - available: The columns of the terminal. Where the table needs more, its widest columns are folded onto
  ///     further lines. Nil never folds: a row is one line, as a pipe expects.
  ///   - style: How the titles look.
  ///   - hasHead: Whether the titles are shown.
  public func lines(available: Int? = nil, style: Style = Style(isOn: false), hasHead: Bool = true) -> String {
    guard !columns.isEmpty else { return "" }
    let natural = naturalWidths()
    let widths = available.map { fitted(natural, into: $0) } ?? natural
    // Bytes: that a String stays well-formed is looked at once, not at every cell.
    var out: [UInt8] = []
    out.reserveCapacity((rows.count + 2) * (widths.reduce(0) { $0 + $1 + 3 } * 3 / 2))
    if hasHead {
      append(columns.map(\.title), kinds: columns.map { _ in .text }, widths: widths, to: &out) {
        style(.heading, $0)
      }
      out.add(widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "\n")
    }
    let kinds = columns.map(\.kind)
    for (index, row) in rows.enumerated() {
      let role = index < roles.count ? roles[index] : nil
      if role == nil, !zip(cellWidths[index], widths).contains(where: { $0 > $1 }) {
        append(row, cellWidths[index], kinds: kinds, widths: widths, to: &out)
        continue
      }
      append(row, kinds: kinds, widths: widths, to: &out) { text in role.map { style($0, text) } ?? text }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// How many columns of a terminal a line takes where nothing is folded.
  public var width: Int { Self.line(of: naturalWidths()) }

  /// How many columns a line takes where long texts are folded to lines that are still easily read.
  public var comfortableWidth: Int {
    Self.line(of: naturalWidths().enumerated().map { columns[$0].kind == .text ? min($1, Self.comfortable) : $1 })
  }

  /// Twelve Chinese characters.
  private static let comfortable = 24

  /// Whether its lines can be folded into so many columns of a terminal.
  public func fits(_ available: Int) -> Bool { Self.line(of: fitted(naturalWidths(), into: available)) <= available }

  private func naturalWidths() -> [Int] {
    var widths = columns.map { CellWidth.of($0.title) }
    for row in cellWidths {
      for (index, width) in row.enumerated() where width > widths[index] { widths[index] = width }
    }
    return widths
  }

  /// Takes columns from the widest until the line fits.
  ///
  /// Where that does not suffice nothing is folded: a pager that scrolls sideways shows straight lines.
  private func fitted(_ natural: [Int], into available: Int) -> [Int] {
    var start = natural
    let least = natural.indices.map { narrowest(of: $0) }
    // Times stay in one piece as long as texts can give room; then the widest stand on two lines, date and clock.
    var fixed = natural.indices.filter { columns[$0].kind == .fixed && least[$0] < natural[$0] }
    while true {
      var widths = start
      var excess = Self.line(of: widths) - available
      take(&excess, from: &widths, widths.indices.filter { columns[$0].kind == .text }, least)
      if excess <= 0 { return widths }
      guard let next = fixed.popLast() else { return natural }
      start[next] = least[next]
    }
  }

  private func take(_ excess: inout Int, from widths: inout [Int], _ foldable: [Int], _ least: [Int]) {
    while excess > 0, let widest = foldable.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] }) {
      let second = foldable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let target = max(least[widest], min(second, widths[widest] - 1), widths[widest] - excess)
      excess -= widths[widest] - target
      widths[widest] = target
    }
  }

  private static func line(of widths: [Int]) -> Int { widths.reduce(0) { $0 + $1 + 3 } - 1 }

  /// Numbers of cases and codes stay in one piece, Chinese may be broken anywhere.
  private func narrowest(of column: Int) -> Int {
    let words = rows.lazy.flatMap { $0[column].split { $0 == " " || !$0.isASCII } }
    let longest = words.map(\.utf8.count).max() ?? 0
    if columns[column].kind == .fixed { return max(longest, 5) }
    return min(max(Self.narrowest.floor, longest), Self.narrowest.ceiling)
  }

  /// A row that needs no folding.
  private func append(
    _ cells: [String], _ cellWidths: [Int], kinds: [Column.Kind], widths: [Int], to out: inout [UInt8]
  ) {
    let last = cells.count - 1
    for index in cells.indices {
      let room = widths[index] - cellWidths[index]
      out.add(" ")
      if kinds[index] == .number { out.add(blanks: room) }
      out.add(cells[index])
      if kinds[index] != .number, index < last { out.add(blanks: room) }
      out.add(index == last ? "\n" : " |")
    }
  }

  private func append(
    _ cells: [String], kinds: [Column.Kind], widths: [Int], to out: inout [UInt8], look: (String) -> String
  ) {
    var rests = cells.map { $0[...] }
    repeat {
      for index in rests.indices {
        let (head, rest) = CellWidth.split(rests[index], at: widths[index])
        rests[index] = rest
        let blanks = String(repeating: " ", count: max(0, widths[index] - CellWidth.of(String(head))))
        let isLast = index == rests.count - 1
        let text = head.isEmpty ? "" : look(String(head))
        switch kinds[index] {
        case .number: out.add(" " + blanks + text)
        case .text, .fixed: out.add(isLast ? " " + text : " " + text + blanks)
        }
        out.add(isLast ? "\n" : " |")
      }
    } while rests.contains { !$0.isEmpty }
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ text: String) { append(contentsOf: text.utf8) }

  fileprivate mutating func add(blanks count: Int) {
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }
}
