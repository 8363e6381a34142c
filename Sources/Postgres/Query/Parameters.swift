import CLibpq
import Glibc

/// The values of a statement's parameters, encoded; or their types alone, in a statement to be prepared.
///
/// They lie one behind the other, each behind its ``Head`` and before a zero, up to which libpq reads a parameter in
/// text format. Copies of a statement share the memory, so that to call a prepared one makes one allocation.
@usableFromInline
struct Parameters: Sendable {
  /// What stands before the bytes of a parameter.
  @usableFromInline
  struct Head: BitwiseCopyable {
    let type: OID
    /// A ``Format``, as libpq takes it.
    let format: Int32
    /// How many bytes there are, or one of the two below.
    let length: Int

    @inlinable static var null: Int { -1 }
    static var typeOnly: Int { -2 }

    @usableFromInline
    init(type: OID, format: Format, length: Int) {
      self.type = type
      self.format = format.rawValue
      self.length = length
    }

    @inlinable static var size: Int { MemoryLayout<Head>.size }
  }

  // Unsafe, and safe: it is written where no other statement has it, and read where one has.
  private nonisolated(unsafe) var memory: ByteMemory?

  /// How many there are.
  var count: Int { memory?.use.count ?? 0 }

  /// How many bytes they take on their way at most: ten beside each value, for its length, format and type.
  var size: Int { bytes - count * (Head.size + 1 - 10) }

  private var bytes: Int { memory?.use.end ?? 0 }

  /// No parameters.
  init() {}

  /// Takes over what was written with ``ByteWriter/parameter(_:)`` to a new writer.
  @usableFromInline
  init(_ writer: consuming ByteWriter, count: Int) { keep(writer, count) }

  mutating func append(_ value: some PGEncodable) { write(1) { $0.parameter(value) } }

  mutating func append<T: PGEncodable>(type: T.Type) {
    write(1) { $0.write(Head(type: T.postgresType, format: T.postgresFormat, length: Head.typeOnly)) }
  }

  mutating func append(_ other: Parameters) {
    guard let memory = other.memory else { return }
    write(other.count) { $0.write(memory.bytes) }
  }

  /// Writes so many behind those there are, in the same memory unless another statement has it too.
  private mutating func write(_ more: Int, _ body: (inout ByteWriter) -> Void) {
    let count = count + more
    let isOurs = isKnownUniquelyReferenced(&memory)
    var writer: ByteWriter
    if isOurs, let memory {
      writer = ByteWriter(memory)
    } else {
      writer = ByteWriter(capacity: bytes * 2)
      if let memory { writer.write(memory.bytes) }
    }
    memory = nil
    body(&writer)
    keep(writer, count)
  }

  private mutating func keep(_ writer: consuming ByteWriter, _ count: Int) {
    memory = writer.memory
    memory?.use = ByteMemory.Use(capacity: writer.capacity, end: writer.count, count: count)
  }

  /// Calls `body` with each parameter's number from 0, its head and the place of its bytes.
  private func forEach<Failure>(
    _ body: (Int, Head, UnsafeMutableRawPointer) throws(Failure) -> Void
  ) throws(Failure) {
    guard let memory else { return }
    let use = memory.use
    var place = memory.start
    let end = place + use.end
    for index in 0..<use.count {
      // An encoder could have put another writer in the place of the one it was given.
      precondition(end - place >= Head.size, "an encoder has taken bytes away")
      let head = place.loadUnaligned(as: Head.self)
      place += Head.size
      precondition(head.length < end - place, "an encoder has taken bytes away")
      try body(index, head, place)
      place += max(head.length, 0) + 1
    }
  }

  /// The types, in order.
  var types: [OID] {
    var types: [OID] = []
    types.reserveCapacity(count)
    forEach { _, head, _ in types.append(head.type) }
    return types
  }

  /// Whether there are types only, or nothing at all.
  var areTypes: Bool {
    var areTypes = true
    forEach { _, head, _ in areTypes = areTypes && head.length == Head.typeOnly }
    return areTypes
  }

  /// Refuses what libpq would cut short, the protocol cannot carry, or a prepared statement does not take.
  ///
  /// - Parameter declared: The types of the statement's parameters, where it was prepared.
  func check(against declared: [OID]?) throws(PostgresError) {
    guard count <= 65_535 else { throw Self.refusal("a statement takes at most 65,535 parameters") }
    if let declared, declared.count != count {
      throw Self.refusal("the statement takes \(declared.count) values, \(count) were given")
    }
    try forEach { index, head, bytes throws(PostgresError) in
      if head.length == Head.typeOnly {
        throw Self.refusal("parameter $\(index + 1) is a type: prepare the statement first")
      }
      guard head.length <= Int(Int32.max) else { throw Self.refusal("parameter $\(index + 1) is larger than 2 GB") }
      if head.format == Format.text.rawValue, head.length > 0, memchr(bytes, 0, head.length) != nil {
        throw Self.refusal("parameter $\(index + 1) holds a NUL character, which PostgreSQL cannot store in a text")
      }
      if let declared, declared[index] != head.type { throw Self.mismatch(index, declared[index], head.type) }
    }
  }

  private static func mismatch(_ index: Int, _ wanted: OID, _ given: OID) -> PostgresError {
    let names = [wanted, given].map { $0.name ?? "type \($0.rawValue)" }
    return refusal("the statement takes \(names[0]) for $\(index + 1), and was given \(names[1])")
  }

  private static func refusal(_ message: String) -> PostgresError {
    PostgresError(.usage, message, wasSent: false)
  }

  /// The arrays that libpq takes, one item a parameter.
  struct Arrays {
    var count: Int32 = 0
    var values: UnsafePointer<UnsafePointer<CChar>?>?
    var lengths: UnsafePointer<Int32>?
    var formats: UnsafePointer<Int32>?
  }

  /// Calls `body` with the arrays that libpq takes, which lie on the stack where they are small.
  func withArrays(_ body: (Arrays) -> Int32) -> Int32 {
    let count = count
    guard count > 0 else { return body(Arrays()) }
    return withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: count) { values in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: count * 2) { numbers in
        forEach { index, head, bytes in
          let start = UnsafePointer(bytes.assumingMemoryBound(to: CChar.self))
          values.initializeElement(at: index, to: head.length < 0 ? nil : start)
          numbers.initializeElement(at: index, to: Int32(max(head.length, 0)))
          numbers.initializeElement(at: count + index, to: head.format)
        }
        let lengths = UnsafePointer(numbers.baseAddress)
        return withExtendedLifetime(memory) {
          body(
            Arrays(
              count: Int32(count), values: UnsafePointer(values.baseAddress), lengths: lengths,
              formats: lengths.map { $0 + count }))
        }
      }
    }
  }
}

extension ByteWriter {
  /// Writes a parameter of a statement.
  @inlinable @inline(__always)
  mutating func parameter<T: PGEncodable>(_ value: T) {
    let place = end
    let length = write(value, behind: Parameters.Head.size) ?? Parameters.Head.null
    write(0 as UInt8)
    overwrite(Parameters.Head(type: T.postgresType, format: T.postgresFormat, length: length), at: place)
  }

  fileprivate mutating func write(_ head: Parameters.Head) {
    let place = end
    reserve(Parameters.Head.size)
    end &+= Parameters.Head.size
    write(0 as UInt8)
    overwrite(head, at: place)
  }
}
