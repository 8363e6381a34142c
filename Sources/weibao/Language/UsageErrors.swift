import ArgumentParser

extension Complaint {
  /// What the parser says about words it could not take, in the language in force.
  ///
  /// The parser speaks English only. Its sentences are few; one that is not known here is shown as it is.
  init(parser english: String, of words: [String]) {
    let place = CommandTree.place(of: words)
    let path = place.path
    let english = Self.unknownOption(in: Array(place.rest), of: path, masking: english) ?? english
    let help = (CommandTree.written(["help"]) + CommandTree.written(path)).joined(separator: " ")
    self.init(
      .usage, Language.current == .zh ? Self.inChinese(english, of: path) : english,
      hint: Bilingual(zh: "用法见：\(help)", en: "See: \(help)").text)
  }

  /// The parser tells what is missing before it tells which option there is none: what was mistyped is then called missing.
  private static func unknownOption(in words: [String], of path: [String], masking english: String) -> String? {
    guard english.hasPrefix("Missing expected argument") else { return nil }
    let known = CommandDump.arguments(of: path).flatMap { ($0.names ?? []).map(\.written) }
    let typed = words.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }.map { String($0.prefix { $0 != "=" }) }
    guard !known.isEmpty, let stranger = typed.first(where: { !known.contains($0) && $0 != "--help" }) else {
      return nil
    }
    let nearest = Suggestion.nearest(to: stranger, among: known)
    return "Unknown option '\(stranger)'" + (nearest.map { ". Did you mean '\($0)'?" } ?? "")
  }

  /// Each sentence of the parser with its translation; `…` stands for what it quotes.
  private static let sentences: [(en: [String], zh: [String])] = [
    (["Missing expected argument '", "'"], ["缺少 ", ""]),
    (["Missing value for '", "'"], ["", " 后面缺少内容"]),
    (["Unknown option '", "'. Did you mean '", "'?"], ["没有选项 ", "。是不是 ", "？"]),
    (["Unknown option '", "'"], ["没有选项 ", ""]),
    (["Unexpected argument '", "'"], ["多出的词：", ""]),
    (["The value '", "' is invalid for '", "'. Please provide one of ", "."], ["“", "”不能用于 ", "；可用：", "。"]),
    (["The value '", "' is invalid for '", "'"], ["“", "”不能用于 ", ""]),
    (["The option '", "' does not take any value, but '", "' was specified."], ["选项 ", " 后面不带内容，却写了“", "”"]),
  ]

  private static func inChinese(_ english: String, of path: [String]) -> String {
    var sentence = ValueNames.translated(inChinese(english))
    // An option that nobody wrote is told by its Chinese name.
    for option in CommandDump.arguments(of: path) where sentence.hasPrefix("缺少 ") {
      guard let name = option.names?.first?.written, let chinese = option.written else { continue }
      sentence = sentence.replacing("缺少 \(name) ", with: "缺少 \(chinese) ")
    }
    return sentence
  }

  static func inChinese(_ english: String) -> String {
    for sentence in sentences {
      guard var quoted = parts(of: english, between: sentence.en) else { continue }
      if quoted.count == 3 { quoted[2] = values(quoted[2]) }
      return zip(sentence.zh, quoted + [""]).map { $0 + $1 }.joined().replacing("' or '", with: "' 或 '")
    }
    if let colon = english.firstRange(of: " unexpected arguments: ") {
      return "多出的词：" + english[colon.upperBound...]
    }
    return english
  }

  /// What may stand there, as the parser lists it: `'yes', 'no', '是' or '否'`. Values with a Chinese name are told by that.
  private static func values(_ list: String) -> String {
    let all = list.split(separator: "'", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
      .map { String($0.element) }
    let chinese = all.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    return (chinese.isEmpty ? all : chinese).joined(separator: "、")
  }

  /// What stands between the fixed pieces of a sentence, or nil if it is another sentence.
  private static func parts(of text: String, between pieces: [String]) -> [String]? {
    guard text.hasPrefix(pieces[0]), text.hasSuffix(pieces[pieces.count - 1]) else { return nil }
    var rest = text.dropFirst(pieces[0].count)
    var parts: [String] = []
    for (index, piece) in pieces.enumerated().dropFirst() {
      if index == pieces.count - 1 {
        guard rest.hasSuffix(piece) else { return nil }
        parts.append(String(rest.dropLast(piece.count)))
      } else {
        guard let range = rest.firstRange(of: piece) else { return nil }
        parts.append(String(rest[..<range.lowerBound]))
        rest = rest[range.upperBound...]
      }
    }
    return parts
  }
}
