import Terminal

/// A password, asked for at the terminal and shown nowhere.
enum Password {
  /// Whether there is a terminal.
  static var canBeAsked: Bool { SecretLine.hasTerminal }

  /// Asks once.
  ///
  /// - Throws: A ``Complaint`` where nobody can be asked or nobody answers.
  static func ask(_ prompt: Bilingual) throws(Complaint) -> String {
    switch SecretLine.read(prompt: prompt.text) {
    case .line(let text): return text
    case .notUTF8: throw .notUTF8
    case .interrupted, .end: throw Complaint(.cancelled, Bilingual(zh: "没有办理。", en: "Nothing was done."))
    case .noTerminal:
      throw Complaint(.refused, Bilingual(zh: "没有终端可以输入密码。", en: "There is no terminal at which to type a password."))
    }
  }
}
