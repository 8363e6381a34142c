import Dispatch
import Postgres
import Registry

/// A second connection of the same login, on which the words for completion are asked for while somebody types.
///
/// What it is told is what the login may see at this moment, as anywhere else; nothing is kept from one key to the next.
/// The typist never waits: an answer that is not there in time is not used.
final class Asker: @unchecked Sendable {
  // Unchecked: the connection is used on the queue only, and the flag under its lock.

  private let settings: Session.Settings
  private let queue = DispatchQueue(label: "weibao.asker")
  private let lock = DispatchSemaphore(value: 1)
  private var isBusy = false
  private var registry: Registry?

  /// How long somebody who has pressed the tabulator key may be kept waiting.
  private static let patience = DispatchTimeInterval.milliseconds(150)

  init(_ settings: Session.Settings) {
    self.settings = settings
  }

  /// The texts that a query gives in time; none where it fails, or where an earlier one is still at work.
  func texts(_ query: SQL) -> [String] {
    lock.wait()
    let isFree = !isBusy
    isBusy = true
    lock.signal()
    guard isFree else { return [] }
    let answer = Answer()
    let done = DispatchSemaphore(value: 0)
    queue.async { [self] in
      answer.texts = (try? ask(query)) ?? []
      lock.wait()
      isBusy = false
      lock.signal()
      done.signal()
    }
    return done.wait(timeout: .now() + Self.patience) == .success ? answer.texts : []
  }

  /// Ends the connection; the next question makes a new one.
  func hangUp() {
    queue.async { [self] in registry = nil }
  }

  private func ask(_ query: SQL) throws -> [String] {
    if registry == nil || registry?.connection.isLost == true {
      registry = Registry(try Connection(settings.conninfo, user: settings.login, password: settings.password))
      try registry?.connection.execute("select pg_catalog.set_config('statement_timeout', '2s', false)")
      try registry?.speak(settings.language.rawValue)
    }
    return try registry?.connection.rows(query, as: String.self) ?? []
  }

  /// What came of a question, handed from one thread to the other by a semaphore.
  private final class Answer: @unchecked Sendable {
    var texts: [String] = []
  }
}
