import Glibc
import Terminal

/// A file of text, read whole.
enum TextFile {
  /// More is no file of ours; it is not read further.
  static let mostBytes = 4_000_000

  /// The text of the file at `path`, its lines ended by LF.
  ///
  /// - Throws: A ``Complaint`` where it cannot be read, is too large, or is not UTF-8.
  static func text(at path: String) throws(Complaint) -> String {
    guard var lines = InputLines(path: path) else { throw .unreadable(path, errno) }
    var bytes: [UInt8] = []
    while true {
      switch lines.next() {
      case .end:
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        return text
      case .interrupted: throw Complaint(.cancelled, Bilingual(zh: "已取消。", en: "Cancelled."))
      case .failure(let code): throw .unreadable(path, code)
      case .line(let line):
        guard !line.contains(0) else { throw .notUTF8 }
        guard bytes.count + line.count < mostBytes else { throw .tooLarge(path) }
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
      }
    }
  }

  /// The text of the file at `path` as it is, to the last byte.
  ///
  /// - Throws: As ``text(at:)``.
  static func exactText(at path: String) throws(Complaint) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &block, block.count)
      guard count >= 0 else { throw .unreadable(path, errno) }
      if count == 0 { break }
      bytes += block[..<count]
      guard bytes.count < mostBytes else { throw .tooLarge(path) }
    }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    return text
  }
}

extension Complaint {
  fileprivate static func tooLarge(_ path: String) -> Complaint {
    Complaint(.usage, Bilingual(zh: "文件太大：\(path)", en: "The file is too large: \(path)"))
  }
}
