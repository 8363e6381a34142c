/// One thing told as labelled facts, one a line, the values in one straight column.
///
/// ```
/// 案件编号  2026-7K3FQM
/// 主责单位  派出所
/// ```
public struct Facts: Sendable {
  private let facts: [(label: String, value: String)]

  /// Takes the facts in the order they are told.
  public init(_ facts: [(label: String, value: String)]) {
    self.facts = facts.map { (CellWidth.visible($0.label), CellWidth.visible($0.value)) }
  }

  /// The facts as lines, each ended by a line feed; values longer than the terminal go on under themselves.
  ///
  /// - Parameters:
  ///   - available: The columns of the terminal, or nil never to fold.
  ///   - style: How the labels look.
  public func lines(available: Int? = nil, style: Style = Style(isOn: false)) -> String {
    let indent = (facts.map { CellWidth.of($0.label) }.max() ?? 0) + 2
    let room = available.map { max(20, $0 - indent) } ?? Int.max
    var out = ""
    for fact in facts {
      out += style(.heading, fact.label) + String(repeating: " ", count: indent - CellWidth.of(fact.label))
      var (head, rest) = CellWidth.split(fact.value[...], at: room)
      out += head + "\n"
      while !rest.isEmpty {
        (head, rest) = CellWidth.split(rest, at: room)
        out += String(repeating: " ", count: indent) + head + "\n"
      }
    }
    return out
  }
}
