@preconcurrency import CReadline
import Glibc

/// A line of input at a terminal, edited with GNU readline.
///
/// Uses readline's callback interface, so that signals are waited for together with the keyboard. Readline keeps its
/// state in globals: a program has one editor, used from one thread.
public final class LineEditor {
  /// What came of asking for a line.
  public enum Reading: Equatable {
    /// A line, without its end; a pasted one may contain line feeds.
    case line(String)
    /// A line whose bytes are not UTF-8.
    case notUTF8
    /// Ctrl-C: the line is given up.
    case interrupted
    /// Nobody has pressed a key for as long as was waited; the line is given up.
    case idle
    /// Ctrl-D on an empty line, or the terminal is gone.
    case end
  }

  /// Proposes words for completion: the text of the line before the word, then what is there of the word.
  public typealias Completion = (_ before: String, _ word: String) -> [String]

  /// Prepares readline, in the locale of the environment, which must be one of UTF-8.
  ///
  /// - Parameters:
  ///   - name: The program's name in the user's `inputrc`.
  ///   - completion: What the tabulator key proposes.
  public init(name: String, completion: @escaping Completion) {
    proposals = completion
    rl_readline_name = UnsafePointer(strdup(name))
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    rl_variable_bind("enable-bracketed-paste", "on")
    rl_variable_bind("show-all-if-ambiguous", "on")
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t\n"))
    rl_attempted_completion_function = propose
    // Prompts belong to the person, not to the file that the output goes to.
    if isatty(STDOUT_FILENO) == 0 { rl_outstream = stderr }
  }

  /// Asks for a line.
  ///
  /// The terminal is the editor's only while this runs: before and after it is as the program found it.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line.
  ///   - source: A descriptor to be waited for beside the keyboard; -1 for none.
  ///   - idleAfter: How long without a key the waiting lasts; nil for ever.
  ///   - opens: Whether `news` is called at once as well, when the prompt is there already and before any key counts.
  ///   - news: Called whenever `source` can be read, which it must empty; the lines it returns are shown above the one being
  ///     typed, nil ends the waiting.
  public func read(
    prompt: String, besides source: Int32 = -1, idleAfter: Duration? = nil, opens: Bool = false,
    news: () -> [String]? = { nil }
  ) -> Reading {
    delivered = nil
    var source = source
    rl_callback_handler_install(prompt) { text in
      delivered = .some(text)
      rl_callback_handler_remove()
    }
    if opens {
      fflush(rl_outstream)
      showAbove(news() ?? [])
    }
    var lastKey = ContinuousClock.now
    while true {
      if let line = delivered { return reading(of: line) }
      let left = idleAfter.map { ($0 - (ContinuousClock.now - lastKey)) / .milliseconds(1) }
      if let left, left <= 0 {
        leave()
        return .idle
      }
      var sources = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: source, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&sources, 3, left.map { Int32(min($0.rounded(.up), 1e6)) } ?? -1) >= 0 else { continue }
      if sources[1].revents != 0, handleSignals() { return .interrupted }
      if sources[0].revents != 0 {
        lastKey = .now
        rl_callback_read_char()
      } else if sources[2].revents != 0 {
        if let lines = news() { showAbove(lines) } else { source = -1 }
      }
    }
  }

  /// Gives up the line being typed, and the terminal back.
  private func leave() {
    rl_replace_line("", 1)
    rl_callback_handler_remove()
    fputs("\n", rl_outstream)
    fflush(rl_outstream)
  }

  /// Shows lines above the one being typed, which stays as it is, with its cursor.
  private func showAbove(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    rl_clear_visible_line()
    for line in lines { fputs(line + "\n", rl_outstream) }
    fflush(rl_outstream)
    rl_on_new_line()
    rl_redisplay()
  }

  private func reading(of line: UnsafeMutablePointer<CChar>?) -> Reading {
    guard let line else {
      fputs("\n", rl_outstream)
      fflush(rl_outstream)
      return .end
    }
    defer { free(line) }
    let bytes = UnsafeRawBufferPointer(start: line, count: strlen(line))
    return String(validating: bytes, as: UTF8.self).map { .line($0) } ?? .notUTF8
  }

  /// Whether the line was given up.
  private func handleSignals() -> Bool {
    while let kind = Signals.next() {
      switch kind {
      case .resized: rl_resize_terminal()
      case .resumed:
        // Who was stopped without being put into the background finds the line where it was.
        rl_clear_visible_line()
        rl_forced_update_display()
      case .interrupt:
        rl_callback_sigcleanup()
        rl_point = rl_end
        rl_redisplay()
        rl_replace_line("", 1)
        fputs("^C", rl_outstream)
        fflush(rl_outstream)
        // Gives the terminal back, which takes the cursor to the beginning of the line.
        rl_callback_handler_remove()
        fputs("\n", rl_outstream)
        fflush(rl_outstream)
        return true
      }
    }
    return false
  }
}

// Readline's callbacks carry no context; all of it runs on the thread that calls `read`.
nonisolated(unsafe) private var delivered: UnsafeMutablePointer<CChar>??
nonisolated(unsafe) private var proposals: LineEditor.Completion = { _, _ in [] }

private typealias Matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

/// Hands the proposals over as readline wants them: what they have in common, then each, then null, all from `malloc`.
private func propose(_ word: UnsafePointer<CChar>?, _ start: Int32, _ end: Int32) -> Matches? {
  rl_attempted_completion_over = 1
  guard let word, let buffer = rl_line_buffer else { return nil }
  let before = String(decoding: UnsafeRawBufferPointer(start: buffer, count: Int(start)), as: UTF8.self)
  let words = proposals(before, String(cString: word))
  guard var common = words.first else { return nil }
  for other in words {
    while !other.hasPrefix(common) { common.removeLast() }
  }
  let list = words.count == 1 ? words : [common] + words
  guard let memory = calloc(list.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride) else { return nil }
  let matches = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: list.count + 1)
  for (index, text) in list.enumerated() { matches[index] = strdup(text) }
  return matches
}
