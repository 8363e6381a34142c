import Glibc
public import Postgres

/// A cluster for tests that the shared one would not survive: killed processes, passwords, TLS.
///
/// It listens on 127.0.0.1 with TLS and passwords, and on a Unix socket with neither. It ends with the value.
public final class PrivateCluster {
  /// The folder of its files and of its socket.
  public let folder: String
  /// The port, on 127.0.0.1 and in the socket's name.
  public let port: Int

  /// Makes and starts a cluster.
  ///
  /// - Throws: ``CommandFailed`` with what the command printed.
  public init() throws {
    var template = Array("/tmp/weibao-private.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw CommandFailed(output: "mkdtemp failed") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    port = Int.random(in: 20_000...32_000)
    try Self.run(
      """
      cd '\(folder)'
      openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
        -keyout server.key -out server.crt
      openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=stranger -keyout other.key -out other.crt
      chmod 600 server.key
      if [ "$(id -u)" = 0 ]; then chown -R postgres .; fi
      """)
    try server("initdb -D data --auth=trust --username=postgres --encoding=UTF8 --locale=C.UTF-8 --no-sync")
    try Self.run(
      """
      cd '\(folder)'
      printf '%s\\n' 'local all all trust' 'hostssl all all 127.0.0.1/32 scram-sha-256' > data/pg_hba.conf
      printf '%s\\n' "listen_addresses = '127.0.0.1'" 'port = \(port)' "unix_socket_directories = '\(folder)'" \
        'ssl = on' "ssl_cert_file = '../server.crt'" "ssl_key_file = '../server.key'" >> data/postgresql.conf
      """)
    try server("pg_ctl -D data -l log -w start")
  }

  deinit {
    try? server("pg_ctl -D data -m immediate -w stop")
    try? Self.run("rm -rf '\(folder)'")
  }

  /// A connection as `postgres` by the socket.
  public func connect(_ more: String = "") throws -> Connection {
    try Connection("host='\(folder)' port=\(port) user=postgres dbname=postgres \(more)")
  }

  /// A connection string for TCP with TLS, which must be that of our certificate's name.
  ///
  /// - Parameters:
  ///   - password: The password, if it shall stand there.
  ///   - certificate: Whose signature is trusted: `server` or `other`.
  public func encrypted(user: String, password: String?, certificate: String, mode: String = "verify-full") -> String {
    """
    host=localhost hostaddr=127.0.0.1 port=\(port) dbname=postgres user=\(user) \
    \(password.map { "password=\($0)" } ?? "") sslmode=\(mode) sslrootcert='\(folder)/\(certificate).crt'
    """
  }

  /// Runs one of PostgreSQL's programs as a user whom the server accepts, in the cluster's folder.
  private func server(_ command: String) throws {
    try Self.run(
      """
      cd '\(folder)'
      program="$(pg_config --bindir)/\(command)"
      if [ "$(id -u)" = 0 ]; then runuser -u postgres -- sh -c "$program"; else sh -c "$program"; fi
      """)
  }

  private static func run(_ script: String) throws {
    // The server must not keep the pipe open that its output would be read from.
    let log = "/tmp/weibao-private-\(getpid())-\(UInt32.random(in: 0 ... .max)).log"
    defer { unlink(log) }
    guard let pipe = popen("{ set -eu; \(script)\n} > \(log) 2>&1 < /dev/null || { cat \(log); exit 1; }", "r") else {
      throw CommandFailed(output: "popen failed")
    }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { output += buffer[..<count] }
    guard pclose(pipe) == 0 else { throw CommandFailed(output: String(decoding: output, as: UTF8.self)) }
  }
}

/// A command of the system failed.
public struct CommandFailed: Error, CustomStringConvertible {
  let output: String

  /// What it printed.
  public var description: String { output }
}
