import CLibpq
import Glibc

/// The values of a statement's parameters, encoded; or their types alone, in a statement to be prepared.
@usableFromInline
struct Parameters: Sendable {
  /// Where a parameter's bytes stand, and what they are.
  @usableFromInline
  struct Entry: Sendable {
    let type: OID
    let format: Format
    let start: Int
    /// How many bytes there are, or one of the two below.
    let length: Int

    static let null = -1
    static let typeOnly = -2

    @usableFromInline
    init(type: OID, format: Format, start: Int, length: Int) {
      self.type = type
      self.format = format
      self.start = start
      self.length = length
    }
  }

  @usableFromInline var entries: [Entry] = []
  @usableFromInline var bytes: [UInt8] = []

  @usableFromInline init() {}

  var count: Int { entries.count }
  var types: [OID] { entries.map(\.type) }
  /// About how many bytes they take on their way.
  var size: Int { bytes.count + entries.count * 4 }

  /// Whether there are types only, or nothing at all.
  var areTypes: Bool { entries.allSatisfy { $0.length == Entry.typeOnly } }

  @inlinable
  mutating func append<each T: PGEncodable>(_ values: repeat each T) {
    var count = 0
    for _ in repeat (each T).self { count += 1 }
    entries.reserveCapacity(entries.count + count)
    var writer = ByteWriter()
    for value in repeat each values { append(value, &writer) }
    take(writer)
  }

  @usableFromInline
  mutating func take(_ writer: borrowing ByteWriter) {
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: writer.base, count: writer.count))
  }

  /// Encodes a parameter behind those that `writer` holds and that ``bytes`` does not have yet.
  @inlinable
  mutating func append<T: PGEncodable>(_ value: T, _ writer: inout ByteWriter) {
    let start = writer.count
    value.encode(into: &writer)
    let length = writer.isNull ? -1 : writer.count - start
    writer.isNull = false
    // libpq reads a parameter in text format up to a zero.
    writer.write(0 as UInt8)
    entries.append(
      Entry(type: T.postgresType, format: T.postgresFormat, start: bytes.count + start, length: length))
  }

  mutating func append<T: PGEncodable>(type: T.Type) {
    entries.append(Entry(type: T.postgresType, format: T.postgresFormat, start: 0, length: Entry.typeOnly))
  }

  mutating func append(_ other: Parameters) {
    let shift = bytes.count
    bytes += other.bytes
    entries += other.entries.map {
      Entry(type: $0.type, format: $0.format, start: $0.start + shift, length: $0.length)
    }
  }

  /// Refuses what libpq would cut short or the protocol cannot carry.
  func check() throws(PostgresError) {
    guard entries.count <= 65_535 else { throw Self.refusal("a statement takes at most 65,535 parameters") }
    for index in entries.indices {
      let entry = entries[index]
      if entry.length == Entry.typeOnly {
        throw Self.refusal("parameter $\(index + 1) is a type: prepare the statement first")
      }
      guard entry.length <= Int(Int32.max) else { throw Self.refusal("parameter $\(index + 1) is larger than 2 GB") }
      if entry.format == .text, holdsZero(entry) {
        throw Self.refusal("parameter $\(index + 1) holds a NUL character, which PostgreSQL cannot store in a text")
      }
    }
  }

  private func holdsZero(_ entry: Entry) -> Bool {
    guard entry.length > 0 else { return false }
    return bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0 + entry.start, 0, entry.length) != nil } ?? false
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

  /// The arrays that libpq takes, one item a parameter.
  struct Arrays {
    let values: UnsafePointer<UnsafePointer<CChar>?>?
    let lengths: UnsafePointer<Int32>?
    let formats: UnsafePointer<Int32>?
  }

  /// Calls `body` with the arrays that libpq takes, which lie on the stack where they are small.
  func withArrays(_ body: (Arrays) -> Int32) -> Int32 {
    bytes.withUnsafeBytes { raw in
      let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      return withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) { values in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: count * 2) { numbers in
          for (index, entry) in entries.enumerated() {
            let isNull = entry.length < 0
            values.initializeElement(at: index, to: isNull ? nil : start.map { $0 + entry.start })
            numbers.initializeElement(at: index, to: Int32(isNull ? 0 : entry.length))
            numbers.initializeElement(at: count + index, to: entry.format.rawValue)
          }
          let lengths = UnsafePointer(numbers.baseAddress)
          return body(
            Arrays(values: UnsafePointer(values.baseAddress), lengths: lengths, formats: lengths.map { $0 + count }))
        }
      }
    }
  }
}
