import Glibc
import Postgres
import Registry
import TestServer

/// A copy of the demo street for one test, and its logins.
struct Street {
  let database: String

  /// Runs a test on a street of its own.
  static func with<R>(_ body: (Street) throws -> R) throws -> R {
    guard let template = getenv("WEIBAO_TEST_TEMPLATE_STREET") else { throw NoStreet() }
    return try TestServer.withDatabase(copyOf: String(cString: template)) { name in
      try body(Street(database: name))
    }
  }

  /// The registry as a login sees it.
  func registry(as login: String, language: String = "zh") throws -> Registry {
    var registry = Registry(try TestServer.connect(to: database, as: login))
    try registry.speak(language)
    return registry
  }

  /// The server's own view, past every policy.
  func server() throws -> Connection { try TestServer.connect(to: database) }
}

/// The tests were not started by `ops/test`.
struct NoStreet: Error, CustomStringConvertible {
  var description: String { "there is no template of the demo street: run ops/test" }
}
