import Glibc
public import Postgres

/// The throw-away server that `ops/test` starts for the tests.
public enum TestServer {
  /// The folder of the server's socket.
  ///
  /// - Throws: ``NoServer`` outside `ops/test`. A test without a server fails; it never skips.
  public static func socket() throws -> String {
    guard let path = getenv("WEIBAO_TEST_SOCKET"), path.pointee != 0 else { throw NoServer() }
    return String(cString: path)
  }

  /// A new connection to a database of the server.
  public static func connect(
    to database: String = "postgres", as user: String = "postgres", _ more: String = ""
  ) throws -> Connection {
    try Connection("host=\(quoted(try socket())) dbname=\(quoted(database)) user=\(quoted(user)) \(more)")
  }

  /// A value between the quotes of a connection string.
  public static func quoted(_ value: String) -> String {
    var quoted = "'"
    for character in value {
      if character == "'" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "'"
  }

  /// Makes a database for one suite, as a copy of a template, and drops it at the end of the body.
  public static func withDatabase<R>(
    copyOf template: String = "template1", _ body: (String) throws -> R
  ) throws -> R {
    let name = "test_\(getpid())_\(UInt32.random(in: 0 ... .max))"
    var server = try connect()
    try server.execute("create database \(identifier: name) template \(identifier: template)")
    defer { _ = try? server.execute("drop database \(identifier: name) with (force)") }
    return try body(name)
  }
}

/// The tests were not started by `ops/test`.
public struct NoServer: Error, CustomStringConvertible {
  /// What to do.
  public var description: String { "there is no test server: run ops/test" }
}
