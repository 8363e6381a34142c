import ArgumentParser

/// What the program writes about itself for shells and manuals, from the one source that the parser uses.
enum Page: String {
  case completion = "--generate-completion-script"
  case manual = "--generate-man-page"

  /// The text.
  ///
  /// - Parameter name: Of the shell, for a completion script.
  /// - Throws: A ``Complaint`` of the outcome `usage`.
  func text(_ name: String?) throws(Complaint) -> String {
    switch self {
    case .manual: return Manual.text
    case .completion:
      guard let shell = name.flatMap({ CompletionShell(rawValue: $0) }) else {
        throw Complaint(
          .usage, Bilingual(zh: "写明外壳：bash、zsh 或 fish。", en: "Name the shell: bash, zsh or fish."))
      }
      return Root.completionScript(for: shell) + "\n"
    }
  }
}
