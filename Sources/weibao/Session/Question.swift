import Glibc
import Terminal

/// Something that a person must say yes to before it is done.
struct Question: Equatable {
  /// What speaks against it.
  let reason: Bilingual
  let text: Bilingual

  /// Asks at the terminal, and returns only if the answer is yes.
  ///
  /// Where nobody can be asked, nothing is done: a script says beforehand, by `--yes`, that it is meant.
  ///
  /// - Throws: A ``Complaint``.
  func ask() throws(Complaint) {
    guard isatty(STDIN_FILENO) != 0, isatty(STDERR_FILENO) != 0 else {
      throw Complaint(
        .refused, reason.text,
        hint: Bilingual(zh: "没有办理；仍要办理，请加 --确认。", en: "Nothing was done; to do it all the same add --yes.").text)
    }
    Messages.say(reason.text)
    Messages.prompt(text.text + " [y/N] ")
    var lines = InputLines()
    switch lines.next() {
    case .line(let bytes) where Self.isYes(bytes): return
    case .line: break
    case .interrupted, .end, .failure: Messages.say("")
    }
    throw Complaint(.cancelled, Bilingual(zh: "没有办理。", en: "Nothing was done."))
  }

  /// Whether an answer means yes, on a Chinese keyboard too.
  static func isYes(_ answer: [UInt8]) -> Bool {
    let blanks: [UInt8] = [0x20, 0x09]
    let word = String(decoding: answer.filter { !blanks.contains($0) }, as: UTF8.self).lowercased()
    return ["y", "yes", "ｙ", "ｙｅｓ", "是", "确认"].contains(word)
  }
}
