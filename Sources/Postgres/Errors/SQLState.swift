/// The five characters by which PostgreSQL names a condition, such as `23505` for a broken unique constraint.
///
/// Every condition of PostgreSQL's [Appendix A](https://www.postgresql.org/docs/15/errcodes-appendix.html) has a
/// name here; a code that an application raises itself is made with ``init(_:)``.
///
/// ```swift
/// catch let error where error.state == .uniqueViolation { ... }
/// ```
public struct SQLState: Hashable, Sendable, CustomStringConvertible {
  /// The five characters.
  public let code: String

  /// The first two characters, which PostgreSQL calls the class: `23` for every broken constraint.
  public var classCode: String { String(code.prefix(2)) }

  /// The same as ``code``.
  public var description: String { code }

  /// A state by its five characters, upper-case letters and digits; nil for anything else.
  public init?(_ code: String) {
    guard code.utf8.count == 5, code.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) }) else {
      return nil
    }
    self.code = code
  }

  /// A state from a source that is known to hold only states.
  init(trusted code: String) { self.code = code }

  /// Whether the same transaction may succeed when it is run again from its start: a serialization failure or a
  /// deadlock ([source](https://www.postgresql.org/docs/15/mvcc-serialization-failure-handling.html)).
  public var isRetryable: Bool { self == .serializationFailure || self == .deadlockDetected }
}
