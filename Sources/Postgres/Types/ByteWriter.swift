/// Memory for bytes, in one allocation.
///
/// It is written by the one ``ByteWriter`` that holds it; whoever keeps it after that only reads.
@usableFromInline
final class ByteMemory: ManagedBuffer<ByteMemory.Use, UInt8> {
  /// How much room there is, and what one who keeps the memory notes of its use.
  @usableFromInline
  struct Use {
    let capacity: Int
    /// How many bytes are written.
    var end = 0
    /// How many values they are.
    var count = 0
  }

  static func make(_ capacity: Int) -> ByteMemory {
    unsafeDowncast(ByteMemory.create(minimumCapacity: capacity) { _ in Use(capacity: capacity) }, to: ByteMemory.self)
  }

  /// The header, without the check at each access of which ``header`` consists.
  var use: Use {
    get { withUnsafeMutablePointerToHeader { $0.pointee } }
    set { withUnsafeMutablePointerToHeader { $0.pointee = newValue } }
  }

  var start: UnsafeMutableRawPointer { withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) } }

  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: use.end) }
}

/// A growing row of bytes, into which values are encoded.
public struct ByteWriter: ~Copyable {
  private(set) var memory: ByteMemory
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var isNull = false

  /// How many bytes are written.
  @inlinable public var count: Int { end }
  @usableFromInline var end = 0

  /// An empty writer with room for some bytes before it has to grow.
  public init(capacity: Int = 64) {
    self.capacity = max(capacity, 64)
    memory = .make(self.capacity)
    base = memory.start
  }

  /// A writer that goes on behind the bytes in memory that nobody else has.
  init(_ memory: ByteMemory) {
    capacity = memory.use.capacity
    base = memory.start
    end = memory.use.end
    self.memory = memory
  }

  /// Makes room for more bytes.
  @inlinable @inline(__always)
  mutating func reserve(_ more: Int) {
    if end &+ more > capacity { grow(more) }
  }

  @usableFromInline @inline(never)
  mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, end + more)
    let larger = ByteMemory.make(capacity)
    larger.start.copyMemory(from: base, byteCount: end)
    memory = larger
    base = larger.start
  }

  /// Writes an integer in network order.
  @inlinable @inline(__always)
  public mutating func write<T: FixedWidthInteger>(_ value: T) {
    reserve(MemoryLayout<T>.size)
    (base + end).storeBytes(of: value.bigEndian, as: T.self)
    end &+= MemoryLayout<T>.size
  }

  /// Writes bytes as they are.
  @inlinable
  public mutating func write(_ bytes: borrowing Span<UInt8>) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      reserve(buffer.count)
      (base + end).copyMemory(from: start, byteCount: buffer.count)
      end &+= buffer.count
    }
  }

  /// Writes bytes as they are.
  mutating func write(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + end).copyMemory(from: start, byteCount: bytes.count)
    end &+= bytes.count
  }

  /// Writes the UTF-8 of a text.
  @inlinable
  public mutating func write(_ text: String) {
    write(text.utf8.span)
  }

  /// Says that the value is NULL.
  @inlinable
  public mutating func null() { isNull = true }

  /// Writes a value behind its length, as fields of COPY and elements of arrays are written; NULL has the length -1.
  ///
  /// - Returns: Whether it was NULL.
  @inlinable @inline(__always) @discardableResult
  public mutating func writeField<T: PGEncodable>(_ value: T) -> Bool {
    let place = end
    let length = write(value, behind: 4)
    overwrite(Int32(truncatingIfNeeded: length ?? -1).bigEndian, at: place)
    return length == nil
  }

  /// Writes a value behind so many bytes that are left for what is to stand before it.
  ///
  /// - Returns: How many bytes it took; nil for NULL, of which nothing stays.
  @inlinable @inline(__always)
  mutating func write<T: PGEncodable>(_ value: T, behind room: Int) -> Int? {
    reserve(room)
    let start = end &+ room
    end = start
    value.encode(into: &self)
    // An encoder could have put another writer in the place of the one it was given.
    precondition(end >= start, "an encoder has taken bytes away")
    guard !isNull else {
      isNull = false
      end = start
      return nil
    }
    return end &- start
  }

  /// Writes over bytes that were written before.
  @inlinable @inline(__always)
  mutating func overwrite<T: BitwiseCopyable>(_ value: T, at place: Int) {
    precondition(place &+ MemoryLayout<T>.size <= end, "an encoder has taken bytes away")
    (base + place).storeBytes(of: value, as: T.self)
  }

  /// Goes on from a place before which everything stays.
  mutating func clear(from place: Int = 0) { end = place }

  /// A copy of what is written.
  var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: base, count: end)) }
}
