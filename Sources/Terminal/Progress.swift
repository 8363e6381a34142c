import Glibc

/// How far something long has come, on standard error where that is a terminal: nothing in its first second.
///
/// ```swift
/// var progress = Progress(of: size) { "\($0.done) of \($0.total ?? 0)" }
/// defer { progress.end() }
/// for line in lines { done += line.count; progress.tell(done) }
/// ```
public struct Progress {
  /// How far it is.
  public struct State: Sendable {
    /// How many are done, and of how many, where that is known.
    public let done: Int
    /// How many there are; nil where nobody knows.
    public let total: Int?
    /// Seconds since it began.
    public let seconds: Double

    /// How many are done in a second.
    public var rate: Double { Double(done) / seconds }

    /// The seconds that are left at this rate; nil where the end is not known.
    public var secondsLeft: Double? { total.map { Double(max(0, $0 - done)) / max(rate, .leastNormalMagnitude) } }
  }

  private let told: (State) -> String
  private let total: Int?
  private let isShown: Bool
  private let began = ContinuousClock.now
  private var next: ContinuousClock.Instant
  private var isWritten = false

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - total: How many there are, where that is known.
  ///   - told: The line that tells it.
  public init(of total: Int? = nil, told: @escaping (State) -> String) {
    (self.total, self.told) = (total, told)
    isShown = isatty(STDERR_FILENO) != 0
    next = began + .seconds(1)
  }

  /// Begins to count what is written; nothing is shown between the rows that go to the same terminal.
  public init(besides sink: Sink, told: @escaping (State) -> String) {
    (total, self.told) = (nil, told)
    isShown = isatty(STDERR_FILENO) != 0 && !(sink.isStandard && isatty(STDOUT_FILENO) != 0)
    next = began + .seconds(1)
  }

  /// Tells how many are done, a few times a second.
  public mutating func tell(_ done: Int) {
    guard isShown, case let now = ContinuousClock.now, now >= next else { return }
    next = now + .milliseconds(250)
    isWritten = true
    let state = State(done: done, total: total, seconds: (now - began) / .seconds(1))
    try? OutputFile.error.write("\r" + CellWidth.visible(told(state)) + "\u{1B}[K")
  }

  /// Takes away what was shown.
  public mutating func end() {
    if isWritten { try? OutputFile.error.write("\r\u{1B}[K") }
    isWritten = false
  }
}
