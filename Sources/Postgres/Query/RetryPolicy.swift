import Glibc

/// How often, and after what pause, a transaction that met others is run again.
public struct RetryPolicy: Sendable {
  /// How many attempts there are at most, the first included.
  public let attempts: Int
  private let firstDelay: Duration
  private let longestDelay: Duration
  private let onRetry: @Sendable (_ attempt: Int, PostgresError) -> Void

  /// The first attempt is the only one.
  public static let never = RetryPolicy.upTo(1)

  /// Several attempts, each after a pause of random length, up to twice as long each time.
  ///
  /// - Parameters:
  ///   - attempts: How many at most, the first included.
  ///   - firstDelay: The longest first pause.
  ///   - longestDelay: What no pause exceeds.
  ///   - onRetry: Is told of each failed attempt before the pause.
  public static func upTo(
    _ attempts: Int, firstDelay: Duration = .milliseconds(10), longestDelay: Duration = .seconds(1),
    onRetry: @escaping @Sendable (_ attempt: Int, PostgresError) -> Void = { _, _ in }
  ) -> RetryPolicy {
    RetryPolicy(attempts: attempts, firstDelay: firstDelay, longestDelay: longestDelay, onRetry: onRetry)
  }

  /// Whether another attempt may follow; tells the caller's handler if so.
  func allows(_ attempt: Int, _ error: PostgresError) -> Bool {
    guard attempt < attempts else { return false }
    onRetry(attempt, error)
    return true
  }

  /// Sleeps. The pause is random so that two that met do not meet again.
  func wait(_ attempt: Int) {
    let bound = min(firstDelay * (1 << min(attempt - 1, 20)), longestDelay)
    let part = bound * Double.random(in: 0...1)
    let (seconds, attoseconds) = part.components
    var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    var left = timespec()
    while nanosleep(&time, &left) == -1, errno == EINTR { time = left }
  }
}
