import Terminal

/// Writes rows as a table of GitHub's Markdown ([source](https://github.github.com/gfm/#tables-extension-)).
struct MarkdownOutput: RowText {
  let zone: Zone

  func head(_ heads: [Listing.Head]) -> String {
    let shown = heads.filter(\.isInTables)
    return line(shown.map { escaped($0.title) }) + line(shown.map { _ in "---" })
  }

  func row(_ row: [Value], _ number: Int, _ heads: [Listing.Head]) -> String {
    line(zip(heads, row).filter { $0.0.isInTables }.map { escaped($1.shown(in: zone) ?? "") })
  }

  func tail(_ count: Int) -> String { "" }

  /// Facts about one thing, a row each.
  func facts(_ facts: [(label: String, value: String)]) -> String {
    line([Bilingual(zh: "项目", en: "fact").text, Bilingual(zh: "内容", en: "value").text]) + line(["---", "---"])
      + facts.map { line([escaped($0.label), escaped($0.value)]) }.joined()
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }

  /// A text that Markdown shows as it is: what it would take for a sign, or for HTML, is escaped.
  func escaped(_ text: String) -> String {
    var out = ""
    for character in CellWidth.visible(text) {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case "\\", "|", "*", "_", "`", "[", "]", "~", "#": out += "\\" + String(character)
      default: out.append(character)
      }
    }
    return out
  }
}
