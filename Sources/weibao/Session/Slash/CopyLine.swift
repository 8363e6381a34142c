import Glibc
import Postgres
import Registry
import Terminal

/// What stands behind `\copy`: a statement for the server, and a file here.
struct CopyLine: Equatable {
  enum Place: Equatable {
    case file(String)
    case program(String)
    /// Our standard output or input.
    case standard
  }

  /// The `copy` with which the server speaks to us.
  let statement: String
  let isOut: Bool
  let place: Place

  /// Reads the line: the first `to` or `from` outside parentheses divides it.
  ///
  /// - Throws: A ``Complaint`` of the outcome `usage`.
  init(_ line: String) throws(Complaint) {
    let bytes = Array((line.hasSuffix(";") ? line.dropLast() : line[...]).utf8)
    var depth = 0
    var way: (word: String, bytes: Range<Int>)?
    for token in ScanTokens(bytes).tokens {
      let word = String(decoding: bytes[token.bytes], as: UTF8.self).lowercased()
      depth += word == "(" ? 1 : word == ")" ? -1 : 0
      if depth == 0, word == "to" || word == "from" {
        way = (word, token.bytes)
        break
      }
    }
    guard let way else { throw Self.usage }
    let table = String(decoding: bytes[..<way.bytes.lowerBound], as: UTF8.self)
    guard case .words(let words) = Tokeniser.words(of: String(decoding: bytes[way.bytes.upperBound...], as: UTF8.self)),
      let first = words.first
    else { throw Self.usage }
    isOut = way.word == "to"
    var options = words.dropFirst()
    switch first.text.lowercased() {
    case "stdout", "pstdout", "stdin", "pstdin": place = first.isQuoted ? .file(first.text) : .standard
    case "program" where !first.isQuoted:
      guard let program = options.popFirst() else { throw Self.usage }
      place = .program(program.text)
    default: place = .file(Files.path(first.text))
    }
    // The options hold quotes of their own: they are taken as they stand, from where the place has ended.
    let rest = Self.behind(first, options.count, in: String(decoding: bytes[way.bytes.upperBound...], as: UTF8.self))
    statement = "copy \(table)\(isOut ? "to stdout" : "from stdin") \(rest)"
  }

  /// What is left of a text behind all of its words but the last `count`.
  private static func behind(_ first: Tokeniser.Word, _ count: Int, in text: String) -> String {
    var rest = text[...]
    while !rest.isEmpty {
      if case .words(let words) = Tokeniser.words(of: String(rest)), words.count == count,
        rest.first?.isWhitespace != false
      {
        break
      }
      rest.removeFirst()
    }
    return String(rest)
  }

  private static var usage: Complaint {
    Complaint(
      .usage, Bilingual(zh: "\\copy 的写法不对。", en: "\\copy is written otherwise."),
      hint: Bilingual(
        zh: "如：\\copy (select * from cases) to 'cases.csv' csv header",
        en: "Such as: \\copy (select * from cases) to 'cases.csv' csv header"))
  }
}

extension Session {
  /// Copies between a file here and the database, in memory that stays the same however long it is.
  mutating func copy(_ line: CopyLine) throws(Complaint) {
    let query = SQL(raw: line.statement)
    if line.isOut {
      let sink = try line.sink(sink)
      defer {
        if line.place != .standard { sink.close() }
      }
      try complaining { session throws in
        let tag = try session.registry.connection.copyOut(query) { copy in
          var progress = Progress(besides: sink, told: Bilingual.progress)
          defer { progress.end() }
          try copy.write(to: sink.file, &progress)
        }.tag
        Messages.say(tag.text)
      }
    } else {
      guard case .file(let path) = line.place, var lines = InputLines(path: path) else {
        if case .file(let path) = line.place { throw .unreadable(path, errno) }
        throw Complaint(.usage, Bilingual(zh: "\\copy from 只读取文件。", en: "\\copy from reads files only."))
      }
      try complaining { session throws in
        let tag = try session.registry.connection.copyIn(query) { copy in
          var progress = Progress(of: lines.size, told: Bilingual.progressOfBytes)
          defer { progress.end() }
          try copy.read(&lines, path, &progress)
        }.tag
        Messages.say(tag.text)
      }
    }
  }
}

extension CopyLine {
  fileprivate func sink(_ standard: Sink) throws(Complaint) -> Sink {
    switch place {
    case .standard: return standard
    case .file(let path):
      do throws(OutputFile.Failure) { return try Sink(path: path) } catch { throw .unwritable(path, error) }
    case .program(let command):
      do throws(OutputFile.Failure) { return try Sink(command: command) } catch { throw .unwritable(command, error) }
    }
  }
}

extension CopyOut {
  fileprivate mutating func write(to file: OutputFile, _ progress: inout Progress) throws {
    var count = 0
    var block: [UInt8] = []
    block.reserveCapacity(1 << 17)
    while let row = try next() {
      row.withUnsafeBytes { block.append(contentsOf: $0) }
      count += 1
      guard block.count >= 1 << 16 else { continue }
      try file.write(block)
      block.removeAll(keepingCapacity: true)
      progress.tell(count)
    }
    try file.write(block)
  }
}

extension CopyIn {
  fileprivate mutating func read(_ lines: inout InputLines, _ path: String, _ progress: inout Progress) throws {
    var count = 0
    while true {
      switch lines.next() {
      case .end: return
      case .interrupted: throw Complaint(.cancelled, Bilingual(zh: "已取消。", en: "Cancelled."))
      case .failure(let code): throw Complaint.unreadable(path, code)
      case .line(let bytes):
        try write((bytes + [UInt8(ascii: "\n")]).span)
        count += bytes.count + 1
        progress.tell(count)
      }
    }
  }
}
