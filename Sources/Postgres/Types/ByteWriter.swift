/// A growing row of bytes, into which values are encoded.
public struct ByteWriter: ~Copyable {
  @usableFromInline var base: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  @usableFromInline var isNull = false

  /// How many bytes are written.
  @inlinable public var count: Int { end }
  @usableFromInline var end = 0

  /// An empty writer with room for some bytes before it has to grow.
  public init(capacity: Int = 64) {
    self.capacity = max(capacity, 64)
    base = .allocate(byteCount: self.capacity, alignment: 1)
  }

  deinit { base.deallocate() }

  /// Makes room for more bytes.
  @inlinable @inline(__always)
  mutating func reserve(_ more: Int) {
    if end &+ more > capacity { grow(more) }
  }

  @usableFromInline @inline(never)
  mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, end + more)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
    larger.copyMemory(from: base, byteCount: end)
    base.deallocate()
    base = larger
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
    reserve(4)
    let place = end
    end &+= 4
    value.encode(into: &self)
    let wasNull = isNull
    isNull = false
    // Of NULL nothing stays, whatever was written before it was known to be.
    if wasNull { end = place &+ 4 }
    overwrite(Int32(truncatingIfNeeded: wasNull ? -1 : end &- place &- 4), at: place)
    return wasNull
  }

  @inlinable @inline(__always)
  mutating func overwrite(_ value: Int32, at place: Int) {
    (base + place).storeBytes(of: value.bigEndian, as: Int32.self)
  }

  /// Begins again with nothing.
  mutating func clear() { end = 0 }

  /// A copy of what is written.
  var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: base, count: end)) }
}
