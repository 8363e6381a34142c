import ArgumentParser

/// How results are written.
enum Format: String, CaseIterable, Sendable, ExpressibleByArgument {
  /// For people: aligned columns, and each row as labelled facts.
  case table, expanded
  /// For programs: one object a row, in an array or a line each, and a spreadsheet's text.
  case json, jsonl, csv
  /// For documents.
  case markdown

  /// The format of a name in either language.
  init?(argument: String) {
    guard let format = Self(rawValue: argument.lowercased()) ?? Self.chinese[argument] else { return nil }
    self = format
  }

  private static let chinese: [String: Format] = ["表格": .table, "展开": .expanded, "文档": .markdown]

  /// Whether a person reads it: then what was done is said in a sentence.
  var isForPeople: Bool { self == .table || self == .expanded || self == .markdown }
}
