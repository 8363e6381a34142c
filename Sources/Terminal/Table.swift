/// Rows under titles, in columns that stay straight with Chinese text.
///
/// ```
///  案件编号    | 风险 | 年龄
/// -------------+------+------
///  2026-7K3FQM | 高   |    9
/// ```
public struct Table: Sendable {
  /// A column: its title, and the side its cells lean to.
  public struct Column: Sendable {
    /// Where the cells of a column begin.
    public enum Side: Sendable { case left, right }

    let title: String
    let side: Side

    /// A column of texts (left) or of numbers (right).
    public init(_ title: String, side: Side = .left) {
      self.title = CellWidth.visible(title)
      self.side = side
    }
  }

  /// The narrowest that a column is folded to: six Chinese characters.
  private static let narrowest = 12

  private let columns: [Column]
  private let rows: [[String]]

  /// Takes the rows; each has one cell a column, nil where there is nothing to show.
  public init(columns: [Column], rows: [[String?]]) {
    self.columns = columns
    self.rows = rows.map { $0.map { CellWidth.visible($0 ?? "") } }
  }

  /// The table as lines, each ended by a line feed.
  ///
  /// - Parameters:
  ///   - available: The columns of the terminal. Where the table needs more, its widest columns are folded onto
  ///     further lines. Nil never folds: a row is one line, as a pipe expects.
  ///   - style: How the titles look.
  public func lines(available: Int? = nil, style: Style = Style(isOn: false)) -> String {
    guard !columns.isEmpty else { return "" }
    let natural = naturalWidths()
    let widths = available.map { fitted(natural, into: $0) } ?? natural
    var out = ""
    append(columns.map(\.title), sides: columns.map { _ in .left }, widths: widths, to: &out) {
      style(.heading, $0)
    }
    out += widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "\n"
    let sides = columns.map(\.side)
    for row in rows {
      append(row, sides: sides, widths: widths, to: &out) { $0 }
    }
    return out
  }

  private func naturalWidths() -> [Int] {
    var widths = columns.map { CellWidth.of($0.title) }
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], CellWidth.of(cell))
      }
    }
    return widths
  }

  /// Takes columns from the widest until the line fits, or nothing is left to take.
  private func fitted(_ natural: [Int], into available: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0) { $0 + $1 + 3 } - 1 - available
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) {
      let second = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let target = max(Self.narrowest, min(second, widths[widest] - 1), widths[widest] - excess)
      guard target < widths[widest] else { break }
      excess -= widths[widest] - target
      widths[widest] = target
    }
    return widths
  }

  private func append(
    _ cells: [String], sides: [Column.Side], widths: [Int], to out: inout String, look: (String) -> String
  ) {
    var rests = cells.map { $0[...] }
    repeat {
      for index in rests.indices {
        let (head, rest) = CellWidth.split(rests[index], at: widths[index])
        rests[index] = rest
        let blanks = String(repeating: " ", count: max(0, widths[index] - CellWidth.of(String(head))))
        let isLast = index == rests.count - 1
        let text = head.isEmpty ? "" : look(String(head))
        switch sides[index] {
        case .right: out += " " + blanks + text
        case .left: out += isLast ? " " + text : " " + text + blanks
        }
        out += isLast ? "\n" : " |"
      }
    } while rests.contains { !$0.isEmpty }
  }
}
