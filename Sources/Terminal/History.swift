@preconcurrency import CReadline
import Glibc

/// The lines of former days, in a file that only its owner can read.
public final class History {
  private static let longest: Int32 = 5000

  private let path: String?

  /// Reads the lines kept at `path`; without a path, or where it cannot be written, lines last as long as the program.
  public init(path: String?) {
    using_history()
    stifle_history(Self.longest)
    // Times are written because they tell where an entry of several lines begins.
    history_comment_char = CChar(UInt8(ascii: "#"))
    history_write_timestamps = 1
    history_multiline_entries = 1
    guard let path else {
      self.path = nil
      return
    }
    let file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0, fchmod(file, 0o600) == 0 else {
      if file >= 0 { close(file) }
      self.path = nil
      return
    }
    close(file)
    history_truncate_file(path, Self.longest)
    read_history(path)
    self.path = path
  }

  /// Keeps one entry, which may have several lines; in the file too, unless `isLasting` is false.
  ///
  /// Written at once, so that it outlives a killed program and mixes with those of other shells. The caller decides
  /// what may be kept; an entry like the one before it is not kept twice.
  public func add(_ entry: String, isLasting: Bool = true) {
    if let last = history_get(history_base + history_length - 1), strcmp(last.pointee.line, entry) == 0 { return }
    add_history(entry)
    if let path, isLasting { append_history(1, path) }
  }

  /// What is remembered, the oldest first.
  public static var entries: [String] {
    (0..<history_length).compactMap { index in
      history_get(history_base + index).map { String(cString: $0.pointee.line) }
    }
  }
}
