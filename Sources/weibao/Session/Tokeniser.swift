/// Cuts a line into words, as a person writes them who may have a Chinese keyboard.
///
/// Blanks of ASCII and U+3000 separate. Quotes — ", ', “ ”, ‘ ’ — hold a word together; they count only where a word
/// or the value after `=` begins, so that `it's` is a word like others. Inside ASCII double quotes `\"` and `\\` stand
/// for the character itself.
struct Tokeniser {
  /// A word, and whether quotes held it together.
  struct Word: Equatable {
    var text = ""
    var isQuoted = false

    /// Whether it ends in the `=` of an option.
    fileprivate var awaitsValue: Bool { !isQuoted && text.utf8.last == UInt8(ascii: "=") }
  }

  /// The words of a line, or the quote that is still open at its end.
  enum Outcome: Equatable {
    case words([Word])
    case open(Character)
  }

  private static let closing: [Character: Character] = ["\"": "\"", "'": "'", "“": "”", "‘": "’"]

  /// Cuts `line`, which may go over several lines inside quotes.
  static func words(of line: String) -> Outcome {
    var words: [Word] = []
    var isInWord = false
    var rest = line[...]
    while let character = rest.popFirst() {
      if isBlank(character) {
        isInWord = false
        continue
      }
      let quoteCounts = !isInWord || words[words.count - 1].awaitsValue
      if !isInWord { words.append(Word()) }
      isInWord = true
      if quoteCounts, let end = closing[character] {
        guard let inside = quoted(until: end, from: &rest) else { return .open(end) }
        words[words.count - 1].text += inside
        words[words.count - 1].isQuoted = true
      } else {
        words[words.count - 1].text.append(character)
      }
    }
    return .words(words)
  }

  private static func quoted(until end: Character, from rest: inout Substring) -> String? {
    var text = ""
    while let character = rest.popFirst() {
      if character == end { return text }
      if end == "\"", character == "\\", let next = rest.first, next == "\"" || next == "\\" {
        text.append(next)
        rest.removeFirst()
      } else {
        text.append(character)
      }
    }
    return nil
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace || character == "\u{3000}"
  }
}
