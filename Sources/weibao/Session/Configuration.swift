import Glibc
import Terminal

/// The person's own settings, read when a shell opens and by nothing else, so that a script never depends on them.
enum Configuration {
  /// `$XDG_CONFIG_HOME/weibao/config`, else `~/.config/weibao/config`
  /// ([source](https://specifications.freedesktop.org/basedir-spec/latest/)).
  static var path: String? {
    // A path that is not absolute is to be ignored, the specification says.
    let folder = Environment.value("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (folder ?? Environment.value("HOME").map { $0 + "/.config" }).map { $0 + "/weibao/config" }
  }

  /// The commands that a line of it may be: those that set something.
  private static let allowed: Set<String> = ["set", "pset", "x", "t", "timing"]

  /// Does what the file says; a line that cannot be done is told, and the next one is read.
  static func read(into session: inout Session) {
    guard let path, access(path, F_OK) == 0 else { return }
    do throws(Complaint) {
      try check(path)
      let text = try TextFile.text(at: path)
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        session.scripts.append(path)
        defer { session.scripts.removeLast() }
        do throws(Complaint) {
          try run(String(line.drop { $0.isWhitespace }), in: &session)
        } catch {
          var complaint = error
          complaint.origin = "\(path):\(index + 1):"
          Messages.complain(complaint)
        }
      }
    } catch {
      Messages.complain(error)
    }
  }

  private static func run(_ line: String, in session: inout Session) throws(Complaint) {
    if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("--") { return }
    let slash = SlashLine(line)
    guard line.hasPrefix("\\"), allowed.contains(slash.name) else {
      throw Complaint(
        .usage,
        Bilingual(
          zh: "配置文件里只能写设置：\\set \\pset \\x \\t \\timing。",
          en: "A configuration holds settings only: \\set \\pset \\x \\t \\timing."))
    }
    var input = Input()
    try session.run(slash, &input)
  }

  /// A file that others may write is nobody's own.
  private static func check(_ path: String) throws(Complaint) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreadable(path, errno) }
    guard status.st_mode & 0o022 == 0, status.st_uid == getuid() || status.st_uid == 0 else {
      throw Complaint(
        .usage, Bilingual(zh: "\(path) 他人可以改写，未采用。", en: "\(path) can be written by others and was not read."),
        hint: Bilingual(zh: "chmod go-w \(path)", en: "chmod go-w \(path)"))
    }
  }
}
