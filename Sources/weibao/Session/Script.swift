import Glibc
import Postgres
import Registry
import Terminal

/// Runs the lines of a file or a pipe, and stops at the first that fails.
struct Script: ~Copyable {
  /// The name under which places in it are told.
  private let name: String
  private var lines: InputLines
  /// Whether an error stops it.
  private let stopsAtErrors: Bool
  /// Whether an error was passed over.
  private var hasFailed = false
  private var input = Input()
  private var number = 0
  /// The line to blame: where the command or statement at work began, or the one that cannot be read.
  private var place = 0
  /// The line where what is gathered in `input` began.
  private var began = 0

  /// Standard input.
  init(stopsAtErrors: Bool = true) {
    name = "stdin"
    lines = InputLines()
    self.stopsAtErrors = stopsAtErrors
  }

  /// The script at `path`.
  ///
  /// - Throws: A ``Complaint`` where it cannot be opened.
  init(path: String, stopsAtErrors: Bool = true) throws(Complaint) {
    guard let lines = InputLines(path: path) else { throw .unreadable(path, errno) }
    self.lines = lines
    self.stopsAtErrors = stopsAtErrors
    name = path
  }

  /// The lines of a text, such as that of `-c`.
  init(text: String, name: String, stopsAtErrors: Bool = true) {
    lines = InputLines(text: text)
    self.stopsAtErrors = stopsAtErrors
    self.name = name
  }

  /// Runs all lines, and tells where it stopped.
  mutating func run(in session: inout Session) -> Outcome {
    do throws(Complaint) {
      try runLines(in: &session)
      guard session.registry.connection.transactionStatus == .idle else { throw .uncommitted }
      return hasFailed ? .stopped : .done
    } catch {
      if error.outcome == .done { return .done }
      Messages.complain(error)
      switch error.outcome {
      case .noConnection, .cancelled, .defect: return error.outcome
      default: return .stopped
      }
    }
  }

  /// Runs all lines as a part of something else.
  ///
  /// - Throws: A ``Complaint`` that tells its place, at the first error.
  mutating func runLines(in session: inout Session) throws(Complaint) {
    session.scripts.append(name)
    defer { session.scripts.removeLast() }
    do throws(Complaint) {
      while !session.isOver, let line = try nextLine() {
        if !input.isOpen { began = number }
        place = began
        for item in input.take(line) { try run(item, in: &session) }
      }
      place = input.isOpen ? began : number - 1
      guard !input.isOpen || session.isOver else { throw unfinished }
    } catch {
      throw placed(error)
    }
  }

  private mutating func run(_ item: Input.Item, in session: inout Session) throws(Complaint) {
    do throws(Complaint) {
      try session.run(item, &input)
    } catch {
      switch error.outcome {
      case .refused, .usage, .stopped:
        guard !stopsAtErrors else { throw error }
        hasFailed = true
        Messages.complain(placed(error))
      default: throw error
      }
    }
  }

  /// The complaint with where it arose, unless a script that this one called has told that already.
  private func placed(_ complaint: Complaint) -> Complaint {
    var complaint = complaint
    complaint.origin = complaint.origin ?? "\(name):\(place):"
    return complaint
  }

  private mutating func nextLine() throws(Complaint) -> String? {
    number += 1
    place = number
    switch lines.next() {
    case .end: return nil
    case .interrupted: throw Complaint(.cancelled, Bilingual(zh: "已取消。", en: "Cancelled."))
    case .failure(let code): throw .unreadable(name, code)
    case .line(let bytes):
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let text = number == 1 && bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
      guard let line = String(validating: text, as: UTF8.self) else { throw .notUTF8 }
      guard !text.contains(0) else {
        throw Complaint(.usage, Bilingual(zh: "这一行有 NUL 字符。", en: "The line holds a NUL character."))
      }
      return number == 1 && line.hasPrefix("#!") ? "" : line
    }
  }

  private var unfinished: Complaint {
    input.openSign == "-"
      ? Complaint(.usage, Bilingual(zh: "语句没有以 ; 结束，未执行。", en: "The statement does not end with ; and was not run."))
      : Complaint(
        .usage,
        Bilingual(zh: "\(input.openSign) 没有闭合，未执行。", en: "\(input.openSign) is not closed; nothing of it was run."))
  }
}

extension Complaint {
  static func unreadable(_ path: String, _ code: Int32) -> Complaint {
    let reason = SystemErrors.told(code)
    return Complaint(.usage, Bilingual(zh: "读不了 \(path)：\(reason)", en: "Cannot read \(path): \(reason)"))
  }

  static var uncommitted: Complaint {
    Complaint(
      .stopped,
      Bilingual(
        zh: "事务没有提交就结束了，其中的改动已撤销。", en: "It ended inside a transaction; what that had changed is rolled back."),
      hint: Bilingual(zh: "在最后写 commit;", en: "End with commit;"))
  }
}
