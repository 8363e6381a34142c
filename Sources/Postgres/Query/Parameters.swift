import CLibpq
import Glibc

/// The values of a statement's parameters, encoded; or their types alone, in a statement to be prepared.
struct Parameters: Sendable {
  /// Where a parameter's bytes stand, and what they are.
  private struct Entry {
    let type: OID
    let format: Format
    let start: Int
    let content: Content
  }

  private enum Content {
    case bytes(Int)
    case null
    case typeOnly
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  var count: Int { entries.count }
  var types: [OID] { entries.map(\.type) }

  /// Whether there are types only, or nothing at all.
  var areTypes: Bool {
    entries.allSatisfy { if case .typeOnly = $0.content { true } else { false } }
  }

  mutating func append<each T: PGEncodable>(_ values: repeat each T) {
    var writer = ByteWriter()
    for value in repeat each values { append(value, &writer) }
    bytes += writer.bytes
  }

  /// Appends the bytes of several parameters at once; `writer` holds those since the last time.
  private mutating func append<T: PGEncodable>(_ value: T, _ writer: inout ByteWriter) {
    let start = writer.count
    value.encode(into: &writer)
    let content: Content = writer.isNull ? .null : .bytes(writer.count - start)
    writer.isNull = false
    // libpq reads a parameter in text format up to a zero.
    writer.write(0 as UInt8)
    entries.append(Entry(type: T.postgresType, format: T.postgresFormat, start: bytes.count + start, content: content))
  }

  mutating func append<T: PGEncodable>(type: T.Type) {
    entries.append(Entry(type: T.postgresType, format: T.postgresFormat, start: 0, content: .typeOnly))
  }

  mutating func append(_ other: Parameters) {
    let shift = bytes.count
    bytes += other.bytes
    entries += other.entries.map {
      Entry(type: $0.type, format: $0.format, start: $0.start + shift, content: $0.content)
    }
  }

  /// Refuses what libpq would cut short or the protocol cannot carry.
  func check() throws(PostgresError) {
    guard entries.count <= 65_535 else { throw Self.refusal("a statement takes at most 65,535 parameters") }
    for (index, entry) in entries.enumerated() {
      switch entry.content {
      case .null: break
      case .typeOnly: throw Self.refusal("parameter $\(index + 1) is a type: prepare the statement first")
      case .bytes(let length):
        guard length <= Int(Int32.max) else { throw Self.refusal("parameter $\(index + 1) is larger than 2 GB") }
        if entry.format == .text, holdsZero(entry.start, length) {
          throw Self.refusal("parameter $\(index + 1) holds a NUL character, which PostgreSQL cannot store in a text")
        }
      }
    }
  }

  /// Whether there is a zero among some bytes.
  private func holdsZero(_ start: Int, _ length: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      length > 0 && bytes.baseAddress.map { memchr($0 + start, 0, length) != nil } ?? false
    }
  }

  /// Refuses values that a prepared statement does not take.
  func check(against declared: [OID]) throws(PostgresError) {
    guard declared.count == entries.count else {
      throw Self.refusal("the statement takes \(declared.count) values, \(entries.count) were given")
    }
    for index in declared.indices where entries[index].type != declared[index] {
      let names = [declared[index], entries[index].type].map { $0.name ?? "type \($0.rawValue)" }
      throw Self.refusal("the statement takes \(names[0]) for $\(index + 1), and was given \(names[1])")
    }
  }

  private static func refusal(_ message: String) -> PostgresError {
    PostgresError(.usage, message, wasSent: false)
  }

  /// Calls `body` with the arrays that libpq takes: values, lengths, formats.
  func withArrays<R>(_ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> R) -> R {
    bytes.withUnsafeBytes { raw in
      let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      var values: [UnsafePointer<CChar>?] = []
      var lengths: [Int32] = []
      for entry in entries {
        if case .bytes(let length) = entry.content {
          values.append(start.map { $0 + entry.start })
          lengths.append(Int32(length))
        } else {
          values.append(nil)
          lengths.append(0)
        }
      }
      return body(values, lengths, entries.map(\.format.rawValue))
    }
  }
}
