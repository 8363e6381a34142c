import Glibc
import Terminal

/// What is said beside the results: messages and complaints, on standard error.
enum Messages {
  // What is said while somebody types a line, which it must not break; nil where nobody does. One thread says all.
  nonisolated(unsafe) private static var held: [String]?

  /// Says something that is no result.
  static func say(_ text: String, hint: String? = nil) {
    guard held == nil else {
      held?.append(CellWidth.lines(text))
      return
    }
    write(folded(CellWidth.lines(text)) + "\n" + (hint.map { folded(hintLine($0)) } ?? ""))
  }

  /// What came and what was said meanwhile, to be shown above the line being typed; nil where nothing came and nothing can any more.
  static func heldWhile(_ body: () -> [String]?) -> [String]? {
    held = []
    let came = body()
    let said = held ?? []
    held = nil
    return said.isEmpty ? came : said + (came ?? [])
  }

  /// Asks something that is answered on the same line.
  static func prompt(_ text: String) { write(CellWidth.visible(text)) }

  /// Says what went wrong, after where in a script it did.
  static func complain(_ complaint: Complaint) {
    let word = Bilingual(zh: "错误：", en: "Error: ").text
    let origin = complaint.origin.map { CellWidth.visible($0) + " " } ?? ""
    let first = folded(origin + word + CellWidth.lines(complaint.message)) + "\n"
    // Colour comes after folding, which counts columns.
    let coloured =
      first.hasPrefix(origin + word)
      ? origin + Style(for: 2)(.error, word) + first.dropFirst((origin + word).count) : first
    let place = complaint.place.map { CellWidth.lines($0) + "\n" } ?? ""
    write(coloured + place + (complaint.hint.map { folded(hintLine($0)) } ?? ""))
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
