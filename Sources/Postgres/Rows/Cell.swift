/// One value of a row, as it arrived: a view that cannot outlive the row.
@frozen public struct Cell: ~Escapable {
  @usableFromInline let base: UnsafePointer<UInt8>

  /// How many bytes the value has.
  public let count: Int
  /// The type the server says it is.
  public let type: OID
  /// The form it is in.
  public let format: Format

  @inlinable @inline(__always) @_lifetime(immortal)
  init(base: UnsafePointer<UInt8>, count: Int, type: OID, format: Format) {
    self.base = base
    self.count = count
    self.type = type
    self.format = format
  }

  /// The bytes of the value.
  @inlinable
  public var bytes: Span<UInt8> {
    @_lifetime(copy self) get {
      let span = unsafe Span(_unsafeStart: base, count: count)
      return unsafe _overrideLifetime(span, copying: self)
    }
  }

  /// The integer in network order at a place; throws ``DecodeFailure/malformed`` beyond the end.
  @inlinable @inline(__always)
  public func integer<T: FixedWidthInteger>(_: T.Type = T.self, at offset: Int = 0) throws(DecodeFailure) -> T {
    guard offset >= 0, count &- offset >= MemoryLayout<T>.size else { throw .malformed }
    return T(bigEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: T.self))
  }

  /// The integer that is the whole value; throws ``DecodeFailure/malformed`` if the value is longer or shorter.
  @inlinable @inline(__always)
  public func wholeInteger<T: FixedWidthInteger>(_: T.Type = T.self) throws(DecodeFailure) -> T {
    guard count == MemoryLayout<T>.size else { throw .malformed }
    return T(bigEndian: unsafe UnsafeRawPointer(base).loadUnaligned(as: T.self))
  }

  /// The integer that is the whole value of a type in binary; nil for anything else.
  @inlinable @inline(__always)
  func plain<T: FixedWidthInteger>(_ wanted: OID, as _: T.Type = T.self) -> T? {
    guard type == wanted, format == .binary, count == MemoryLayout<T>.size else { return nil }
    return T(bigEndian: unsafe UnsafeRawPointer(base).loadUnaligned(as: T.self))
  }

  /// The value's bytes as text; throws ``DecodeFailure/malformed`` unless they are UTF-8.
  public func text() throws(DecodeFailure) -> String {
    guard let text = plainText() else { throw .malformed }
    return text
  }

  /// A part of this cell as a cell of its own; throws ``DecodeFailure/malformed`` beyond the end.
  @inlinable @_lifetime(copy self)
  func part(at offset: Int, count: Int, type: OID) throws(DecodeFailure) -> Cell {
    guard offset >= 0, count >= 0, count <= self.count &- offset else { throw .malformed }
    let cell = unsafe Cell(base: base + offset, count: count, type: type, format: format)
    return unsafe _overrideLifetime(cell, copying: self)
  }
}
