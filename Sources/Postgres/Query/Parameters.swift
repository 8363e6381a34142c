import CLibpq

/// The values of a statement's parameters, encoded.
struct Parameters: Sendable {
  /// Where a parameter's bytes stand, and what they are.
  private struct Entry {
    let type: OID
    let format: Format
    let start: Int
    /// The number of bytes; nil for NULL.
    let length: Int?
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  var count: Int { entries.count }

  mutating func append<T: PGEncodable>(_ value: T) {
    var writer = ByteWriter()
    value.encode(into: &writer)
    let length = writer.isNull ? nil : writer.count
    entries.append(Entry(type: T.postgresType, format: T.postgresFormat, start: bytes.count, length: length))
    bytes += writer.bytes
    // libpq reads a parameter in text format up to a zero.
    bytes.append(0)
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
    guard entries.count <= 65_535 else {
      throw PostgresError(.usage, "a statement takes at most 65,535 parameters", wasSent: false)
    }
    for (index, entry) in entries.enumerated() {
      guard let length = entry.length else { continue }
      guard length <= Int(Int32.max) else {
        throw PostgresError(.usage, "parameter $\(index + 1) is larger than 2 GB", wasSent: false)
      }
      if entry.format == .text, bytes[entry.start..<entry.start + length].contains(0) {
        let message = "parameter $\(index + 1) holds a NUL character, which PostgreSQL cannot store in a text"
        throw PostgresError(.usage, message, wasSent: false)
      }
    }
  }

  /// Calls `body` with the arrays that libpq takes: types, values, lengths, formats.
  func withArrays<R>(
    _ body: ([Oid], [UnsafePointer<CChar>?], [Int32], [Int32]) -> R
  ) -> R {
    bytes.withUnsafeBytes { raw in
      let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = entries.map { entry in entry.length.flatMap { _ in start.map { $0 + entry.start } } }
      return body(
        entries.map(\.type.rawValue), values, entries.map { Int32($0.length ?? 0) }, entries.map(\.format.rawValue))
    }
  }
}
