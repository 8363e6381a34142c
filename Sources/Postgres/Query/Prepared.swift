import CLibpq

/// A statement that the server keeps parsed, until it is closed or the connection ends.
///
/// Where a value is to stand, the text names its type. Called with values, it is a query like every other:
///
/// ```swift
/// let find = try connection.prepare("select name from unit where code = \(String.self)")
/// let name = try connection.one(find("pcs"), as: String.self)
/// try connection.close(find)
/// ```
///
/// Nothing is prepared unless you ask for it. If a table changes so that the statement would return other columns,
/// the server refuses it ("cached plan must not change result type"): close it, and prepare it again.
public struct Prepared: Sendable {
  /// What the server was given: one reference, since every call carries it.
  @usableFromInline final class Statement: Sendable {
    let name: String
    /// The name as libpq takes it.
    let cName: [CChar]
    /// The connection that knows it.
    let session: Int
    let types: [OID]

    init(name: String, session: Int, types: [OID]) {
      self.name = name
      self.session = session
      self.types = types
      cName = Array(name.utf8CString)
    }
  }

  @usableFromInline let statement: Statement

  /// The statement with values for its parameters, in order.
  ///
  /// A number or a type of values that the statement does not take is an error when the query runs.
  @inlinable
  public func callAsFunction<each Value: PGEncodable>(_ values: repeat each Value) -> SQL {
    var writer = ByteWriter()
    var count = 0
    for value in repeat each values {
      writer.parameter(value)
      count += 1
    }
    return SQL(prepared: statement, Parameters(writer, count: count))
  }

  /// The statement with a value for its only parameter; a call without a loop over a pack, which takes longer.
  @inlinable
  public func callAsFunction<Value: PGEncodable>(_ value: Value) -> SQL {
    var writer = ByteWriter()
    writer.parameter(value)
    return SQL(prepared: statement, Parameters(writer, count: 1))
  }
}

extension Connection {
  /// Has the server parse a statement, for running it many times.
  ///
  /// - Parameter query: A statement with types interpolated where values will stand: `\(Int.self)`.
  /// - Throws: A ``PostgresError`` of the kind `usage` if values are interpolated instead.
  public mutating func prepare(_ query: SQL) throws(PostgresError) -> Prepared {
    guard case .text = query.origin, query.parameters.areTypes else {
      throw PostgresError(
        .usage, "a statement to prepare takes types, such as \\(Int.self), not values", wasSent: false)
    }
    let text = query.text
    try Endpoint.check(text)
    try endpoint.checkEncoding(text)
    let types = query.parameters.types
    statements += 1
    let name = "swift_\(statements)"
    guard PQsendPrepare(handle, name, text, Int32(types.count), types.map(\.rawValue)) == 1 else {
      throw PostgresError(connection: handle, wasSent: false)
    }
    PQclear(try endpoint.answer())
    return Prepared(statement: Prepared.Statement(name: name, session: endpoint.session, types: types))
  }

  /// Has the server forget a statement.
  public mutating func close(_ statement: Prepared) throws(PostgresError) {
    try endpoint.check(statement.statement)
    try execute("deallocate \(identifier: statement.statement.name)")
  }
}
