import Glibc
import Terminal

/// What is said beside the results: messages and complaints, on standard error.
enum Messages {
  /// Says something that is no result.
  static func say(_ text: String, hint: String? = nil) {
    write(folded(CellWidth.lines(text)) + "\n" + (hint.map { folded(hintLine($0)) } ?? ""))
  }

  /// Asks something that is answered on the same line.
  static func prompt(_ text: String) { write(CellWidth.visible(text)) }

  /// Says what went wrong, after where in a script it did.
  static func complain(_ complaint: Complaint) {
    let style = Style(for: 2)
    let word = Bilingual(zh: "错误：", en: "Error: ").text
    var text = complaint.origin.map { CellWidth.visible($0) + " " } ?? ""
    text += style(.error, word) + CellWidth.lines(complaint.message) + "\n"
    text += complaint.place.map { CellWidth.lines($0) + "\n" } ?? ""
    text += complaint.hint.map { hintLine($0) } ?? ""
    write(text)
  }

  /// No word is broken at the end of the window.
  private static func folded(_ text: String) -> String {
    guard isatty(STDERR_FILENO) != 0, let columns = Screen.current?.columns else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { CellWidth.folded(String($0), at: columns).joined(separator: "\n") }.joined(separator: "\n")
  }

  private static func hintLine(_ hint: String) -> String {
    Bilingual(zh: "提示：", en: "Hint: ").text + CellWidth.lines(hint) + "\n"
  }

  // Where standard error itself is closed, there is nobody left to tell.
  private static func write(_ text: String) { try? OutputFile.error.write(text) }
}

extension CellWidth {
  /// A text of several lines with everything made visible but their ends.
  static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }.joined(separator: "\n")
  }
}
