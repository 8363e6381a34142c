import Glibc
import Postgres
import Registry
import Terminal

/// Runs the lines of a file or a pipe, and stops at the first that fails.
struct Script: ~Copyable {
  /// The name under which places in it are told.
  private let name: String
  private var lines: InputLines
  private var input = Input()
  private var number = 0
  /// The line to blame: where the command or statement at work began, or the one that cannot be read.
  private var place = 0
  /// The line where what is gathered in `input` began.
  private var began = 0

  /// Standard input.
  init() {
    name = "stdin"
    lines = InputLines()
  }

  /// The script at `path`.
  ///
  /// - Throws: A ``Complaint`` where it cannot be opened.
  init(path: String) throws(Complaint) {
    guard let lines = InputLines(path: path) else { throw .unreadable(path, errno) }
    self.lines = lines
    name = path
  }

  /// Runs all lines.
  mutating func run(in session: inout Session) -> Outcome {
    do throws(Complaint) {
      while !session.isOver, let line = try nextLine() {
        if !input.isOpen { began = number }
        place = began
        for item in input.take(line) { try session.run(item) }
      }
      place = input.isOpen ? began : number - 1
      guard !input.isOpen || session.isOver else { throw unfinished }
      guard session.registry.connection.transactionStatus == .idle else { throw .uncommitted }
      return .done
    } catch {
      return stopped(by: error)
    }
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

  private func stopped(by complaint: Complaint) -> Outcome {
    if complaint.outcome == .done { return .done }
    Messages.complain(complaint, at: "\(name):\(place):")
    switch complaint.outcome {
    case .noConnection, .cancelled, .defect: return complaint.outcome
    default: return .stopped
    }
  }
}

extension Complaint {
  static func unreadable(_ path: String, _ code: Int32) -> Complaint {
    let reason = String(cString: strerror(code))
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
