import ArgumentParser

/// A text in both languages. Both are required, so a missing translation does not compile.
struct Bilingual: Sendable, Equatable {
  let zh: String
  let en: String

  /// The text in the language in force.
  var text: String { Language.current == .zh ? zh : en }

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
