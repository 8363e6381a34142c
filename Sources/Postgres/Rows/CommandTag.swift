import CLibpq

/// What the server says that a statement did: `INSERT 0 3`, `CREATE TABLE`.
public struct CommandTag: Hashable, Sendable, CustomStringConvertible {
  /// The whole text.
  public let text: String

  /// How many rows the statement touched, or returned; nil for statements that do not count any.
  public let rows: Int?

  /// The same as ``text``.
  public var description: String { text }

  init(result: OpaquePointer) {
    text = PQcmdStatus(result).map { String(cString: $0) } ?? ""
    rows = PQcmdTuples(result).flatMap { Int(String(cString: $0)) }
  }
}
