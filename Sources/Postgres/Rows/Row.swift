public import CLibpq

/// One row as it arrived: a view that cannot outlive the next call of ``RowStream/next()``.
@frozen public struct Row: ~Escapable {
  @usableFromInline let result: OpaquePointer
  @usableFromInline let types: UnsafePointer<OID>
  @usableFromInline let format: Format
  @usableFromInline let index: Int32

  /// How many columns the row has.
  public let count: Int

  @inlinable @inline(__always) @_lifetime(immortal)
  init(
    result: OpaquePointer, types: UnsafePointer<OID>, count: Int, format: Format, index: Int32 = 0
  ) {
    self.result = result
    self.types = types
    self.count = count
    self.format = format
    self.index = index
  }

  /// All columns, in order.
  ///
  /// - Throws: A ``PostgresError`` of the kind `usage` unless there are as many types as columns, and of the kind
  ///   `decoding` with the column's name where a value is not of the type asked for.
  @inlinable
  public func decode<each T: PGDecodable>(_: (repeat each T).Type) throws(PostgresError) -> (repeat each T) {
    var wanted = 0
    for _ in repeat (each T).self { wanted &+= 1 }
    try expect(wanted)
    var column: Int32 = -1
    return (repeat try takeAny((each T).self, next(&column)))
  }

  /// The value of a column, counted from 0.
  ///
  /// - Throws: As `decode(_:)`, and of the kind `usage` where there is no such column.
  @inlinable
  public func value<T: PGDecodable>(_ column: Int, as _: T.Type = T.self) throws(PostgresError) -> T {
    guard column >= 0, column < count else { throw noColumn("\(column)") }
    return try take(T.self, Int32(truncatingIfNeeded: column))
  }

  /// The value of the first column with a name.
  ///
  /// - Throws: As `decode(_:)`, and of the kind `usage` where there is no such column.
  public func value<T: PGDecodable>(_ name: String, as type: T.Type = T.self) throws(PostgresError) -> T {
    for column in 0..<count where unsafe PQfname(result, Int32(column)).map({ String(cString: $0) == name }) == true {
      return try value(column, as: type)
    }
    throw noColumn("\"\(name)\"")
  }

  /// Whether the value of a column, counted from 0, is NULL; true beyond the last column.
  public func isNull(_ column: Int) -> Bool {
    guard column >= 0, column < count else { return true }
    return PQgetisnull(result, index, Int32(column)) != 0
  }

  /// The bytes of a column, counted from 0, where they arrived: nothing is copied, and nothing for NULL.
  @_lifetime(copy self)
  public func bytes(_ column: Int) -> Span<UInt8> {
    guard column >= 0, column < count, let start = PQgetvalue(result, index, Int32(column)) else { return Span() }
    let bytes = unsafe Span(
      _unsafeStart: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self),
      count: Int(PQgetlength(result, index, Int32(column))))
    return unsafe _overrideLifetime(bytes, copying: self)
  }

  @inlinable @inline(__always)
  func expect(_ wanted: Int) throws(PostgresError) {
    guard wanted == count else { throw wrongCount(wanted) }
  }

  @inlinable @inline(__always)
  func next(_ column: inout Int32) -> Int32 {
    column &+= 1
    return column
  }

  /// The value of a column that there is.
  @inlinable @inline(__always)
  func take<T: PGDecodable>(_: T.Type, _ place: Int32) throws(PostgresError) -> T {
    let length = Int(PQgetlength(result, index, place))
    if length > 0 || PQgetisnull(result, index, place) == 0 {
      if let value = T.decodePlain(cell(place, length)) { return value }
    } else if let value = T.ofNull {
      return value
    }
    return try takeAny(T.self, place)
  }

  /// As ``take(_:_:)``, without the short cut: what is not known when this is compiled, it only makes longer.
  @usableFromInline
  func takeAny<T: PGDecodable>(_: T.Type, _ place: Int32) throws(PostgresError) -> T {
    do throws(DecodeFailure) {
      let length = Int(PQgetlength(result, index, place))
      guard length > 0 || PQgetisnull(result, index, place) == 0 else { return try T.decodeNull() }
      return try T.decode(cell(place, length))
    } catch {
      throw failed(error, place, "\(T.self)")
    }
  }

  @inlinable @inline(__always) @_lifetime(copy self)
  func cell(_ place: Int32, _ length: Int) -> Cell {
    let start = unsafe UnsafeRawPointer(PQgetvalue(result, index, place).unsafelyUnwrapped)
    let cell = unsafe Cell(
      base: start.assumingMemoryBound(to: UInt8.self), count: length, type: types[Int(place)], format: format)
    return unsafe _overrideLifetime(cell, copying: self)
  }

  @usableFromInline @inline(never)
  func failed(_ failure: DecodeFailure, _ column: Int32, _ wanted: String) -> PostgresError {
    let name = unsafe PQfname(result, column).map { String(cString: $0) } ?? ""
    let type = types[Int(column)]
    let place = "column \(column + 1) (\"\(name)\", \(type.name ?? "type \(type.rawValue)"))"
    let reason =
      switch failure {
      case .type: "cannot be read as \(wanted)"
      case .null: "is NULL, and \(wanted) is not optional"
      case .malformed: "is not a well-formed \(format == .binary ? "binary" : "text") value for \(wanted)"
      case .outOfRange: "does not fit \(wanted)"
      case .needsText: "is of a type unknown here, and can be read as \(wanted) in text format only"
      }
    return PostgresError(.decoding, "\(place) \(reason)")
  }

  @usableFromInline @inline(never)
  func wrongCount(_ wanted: Int) -> PostgresError {
    PostgresError(.usage, "the row has \(count) columns, \(wanted) types were given")
  }

  @usableFromInline @inline(never)
  func noColumn(_ column: String) -> PostgresError {
    PostgresError(.usage, "the row has no column \(column)")
  }
}

/// A type that is made from a whole row.
///
/// ```swift
/// struct Visit: PGRow {
///   let id: Int
///   let note: String?
///   init(row: borrowing Row) throws(PostgresError) {
///     (id, note) = try row.decode((Int, String?).self)
///   }
/// }
/// ```
public protocol PGRow {
  /// The value a row stands for; by columns' order with `Row.decode(_:)`, or by their names.
  init(row: borrowing Row) throws(PostgresError)
}
