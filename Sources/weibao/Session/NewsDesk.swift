import Postgres
import Registry

/// Tells what came for the unit while a shell is open, each piece once.
struct NewsDesk {
  private var known: Set<String>
  /// Whether something was announced that nobody has asked about yet.
  private var isCalled = false

  /// Begins to listen; what waits already is no news.
  ///
  /// - Returns: nil where there is nothing to listen to: the login belongs to no unit, or may not ask.
  init?(_ registry: inout Registry) {
    do {
      try registry.listenForNews()
      known = Set(try registry.news().map(\.key))
    } catch {
      return nil
    }
  }

  /// What has come since the last call.
  ///
  /// Nothing inside a transaction of the person's own, which could show it the past; it is told after its end.
  ///
  /// - Throws: A ``PostgresError``: of the kind `connection` where nothing will come any more.
  mutating func fresh(_ registry: inout Registry) throws(PostgresError) -> [String] {
    if !(try registry.connection.notifications()).isEmpty { isCalled = true }
    guard isCalled, registry.connection.transactionStatus == .idle else { return [] }
    isCalled = false
    let news = try registry.news()
    let fresh = news.filter { !known.contains($0.key) }
    known = Set(news.map(\.key))
    return fresh.map { "\($0.line) · \(CommandTree.written(line: $0.nextCommand))" }
  }
}
