/// Rows one below the other, each as labelled facts, for what is too wide for a table.
///
/// ```
/// -[ 1 ]-------------
/// 案件编号  2026-7K3FQM
/// 主责单位  派出所
/// ```
public struct Records: Sendable {
  private let labels: [String]
  private let rows: [[String?]]

  /// Takes the rows; each has one cell a label, nil where there is nothing to show.
  public init(labels: [String], rows: [[String?]]) {
    self.labels = labels
    self.rows = rows
  }

  /// The rows as lines, each ended by a line feed.
  public func lines(available: Int? = nil, style: Style = Style(isOn: false)) -> String {
    var out = ""
    for (index, row) in rows.enumerated() {
      let head = "-[ \(index + 1) ]"
      out += style(.heading, head + String(repeating: "-", count: max(3, min(available ?? 40, 40) - head.count))) + "\n"
      out += Facts(zip(labels, row).map { ($0, $1 ?? "") }).lines(available: available, style: style)
    }
    return out
  }
}
