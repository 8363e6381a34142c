import ArgumentParser
import Terminal

/// A text in both languages. Both are required, so a missing translation does not compile.
struct Bilingual: Sendable, Equatable {
  let zh: String
  let en: String

  /// The text in the language in force.
  var text: String { Language.current == .zh ? zh : en }

  /// What stands between the items of a list.
  static let listSign = Bilingual(zh: "、", en: ", ")

  /// The text as the help of an option or argument, whose value is called `value`.
  func help(_ value: String? = nil) -> ArgumentHelp { ArgumentHelp(stringLiteral: text).named(value) }
}

extension ArgumentHelp {
  fileprivate func named(_ value: String?) -> ArgumentHelp {
    var help = self
    help.valueName = value
    return help
  }
}

extension NameSpecification {
  /// The option's English name, as its property is called, and its Chinese one.
  static func named(_ chinese: String) -> NameSpecification { [.long, .customLong(chinese)] }
}

extension Bilingual {
  /// How far a copy has come whose end nobody knows.
  static func progress(_ state: Progress.State) -> String {
    let (done, rate, seconds) = (grouped(state.done), grouped(Int(state.rate)), Int(state.seconds))
    return Bilingual(
      zh: "已写 \(done) 行，每秒 \(rate) 行，用时 \(seconds) 秒", en: "\(done) rows, \(rate) a second, \(seconds) s so far"
    ).text
  }

  /// How far a file is read.
  static func progressOfBytes(_ state: Progress.State) -> String {
    let (done, rate) = (grouped(state.done / 1000), grouped(Int(state.rate / 1000)))
    guard let total = state.total, total > 0, let left = state.secondsLeft else {
      return Bilingual(zh: "已读 \(done) kB，每秒 \(rate) kB", en: "\(done) kB read, \(rate) kB a second").text
    }
    let percent = min(100, state.done * 100 / total)
    return Bilingual(
      zh: "已读 \(percent)%，每秒 \(rate) kB，还需 \(Int(left + 0.5)) 秒",
      en: "\(percent)% read, \(rate) kB a second, \(Int(left + 0.5)) s left"
    ).text
  }

  private static func grouped(_ number: Int) -> String {
    var text = String(number)
    var place = text.count - 3
    while place > 0 {
      text.insert(",", at: text.index(text.startIndex, offsetBy: place))
      place -= 3
    }
    return text
  }
}
