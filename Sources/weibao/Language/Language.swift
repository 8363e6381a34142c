import Glibc

/// The language in which the shell speaks, and in which the server is asked to.
enum Language: String, CaseIterable, Sendable {
  case zh, en

  @TaskLocal static var current = Language.zh

  /// The language of the environment: English where its locale says so, else Chinese.
  static var ofEnvironment: Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { getenv($0).map { String(cString: $0) } }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .en : .zh
  }

  /// The language that the words ask for with `--lang`, so that even a complaint about them is in it.
  static func requested(in words: [String]) -> Language? {
    for (index, word) in words.enumerated() {
      if word == "--" { return nil }
      for name in ["--lang=", "--语言="] where word.hasPrefix(name) {
        return Language(rawValue: String(word.dropFirst(name.count)))
      }
      if word == "--lang" || word == "--语言", index + 1 < words.count { return Language(rawValue: words[index + 1]) }
    }
    return nil
  }
}
