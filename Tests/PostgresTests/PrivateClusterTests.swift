import Glibc
import Postgres
import TestServer
import Testing

/// What needs a cluster of its own: passwords, TLS, a process that is killed.
@Suite struct PrivateClusterTests {
  @Test func passwordsTLSAndKilledProcesses() throws {
    let cluster = try PrivateCluster()
    var connection = try cluster.connect()
    try connection.execute("create role visitor login password 'right'")
    try connectsOnlyWithPasswordAndTrust(cluster)
    try makesVerifiersOfPasswords(cluster)
    try findsThePasswordInAFile(cluster)
    try findsTheServerOfAKind(cluster)
    try leavesAStreamOfReplication(cluster)
    try losesWhatIsKilled(cluster)
  }

  /// A password is set without ever being sent, and logs in; one that is missing can be asked for.
  private func makesVerifiersOfPasswords(_ cluster: PrivateCluster) throws {
    var connection = try cluster.connect()
    for password in ["密码 ' \\ $1", "short!", String(repeating: "long", count: 200)] {
      let verifier = try connection.scramVerifier(of: password, for: "visitor")
      #expect(verifier.hasPrefix("SCRAM-SHA-256$4096:") && !verifier.contains(password))
      #expect(try connection.scramVerifier(of: password, for: "visitor") != verifier, "the salt is another each time")
      try connection.script("alter role visitor password '\(verifier)'")
      let missing = refusal(cluster.encrypted(user: "visitor", password: "''", certificate: "server"))
      #expect(missing?.needsPassword == true)
      let place = cluster.encrypted(user: "visitor", password: "wrong", certificate: "server")
      var visitor = try Connection(place, password: password)
      #expect(try visitor.one("select session_user::text", as: String.self) == "visitor")
      #expect(visitor.info.parameters["password"] == nil)
      #expect(refusal(place)?.needsPassword == false)
    }
    let error = #expect(throws: PostgresError.self) { try connection.scramVerifier(of: "a\0b", for: "visitor") }
    #expect(error?.kind == .usage)
    try connection.execute("alter role visitor password 'right'")
  }

  /// What a server sends to its standby has no end of its own.
  private func leavesAStreamOfReplication(_ cluster: PrivateCluster) throws {
    var connection = try cluster.connect("replication=database")
    let place = try #require(try connection.script("IDENTIFY_SYSTEM").first?[0, 2])
    let error = #expect(throws: PostgresError.self) { try connection.script("START_REPLICATION \(place)") }
    #expect(error?.kind == .usage)
    #expect(try connection.script("select 1").first?[0, 0] == "1")
  }

  private func connectsOnlyWithPasswordAndTrust(_ cluster: PrivateCluster) throws {
    let good = cluster.encrypted(user: "visitor", password: "right", certificate: "server")
    do {
      var connection = try Connection(good)
      #expect(connection.info.isEncrypted)
      #expect(connection.info.parameters["password"] == nil)
      #expect(try connection.one("select current_user", as: String.self) == "visitor")
      // A request to cancel reaches the server beside the encrypted connection.
      let token = try connection.cancelToken()
      let thread = try Thread {
        usleep(200_000)
        token.cancel()
      }
      let cancelled = #expect(throws: PostgresError.self) { try connection.execute("select pg_sleep(30)") }
      thread.join()
      #expect(cancelled?.state == .queryCanceled)
    }
    let password = refusal(cluster.encrypted(user: "visitor", password: "wrong", certificate: "server"))
    #expect(password?.message.contains("password authentication failed") == true)
    #expect(password?.message.contains("wrong") == false)
    let trust = refusal(cluster.encrypted(user: "visitor", password: "right", certificate: "other"))
    #expect(trust?.message.contains("certificate verify failed") == true)
    let name = refusal(
      good.split(separator: " ").map { $0 == "host=localhost" ? "host=stranger" : $0 }.joined(separator: " "))
    #expect(name?.message.contains("does not match host name") == true)
    let plain = refusal(cluster.encrypted(user: "visitor", password: "right", certificate: "server", mode: "disable"))
    #expect(plain?.kind == .connection)
  }

  private func findsThePasswordInAFile(_ cluster: PrivateCluster) throws {
    let file = cluster.folder + "/pgpass"
    try write("localhost:\(cluster.port):other:visitor:wrong\nlocalhost:*:*:visitor:right\n", to: file)
    let conninfo = cluster.encrypted(user: "visitor", password: nil, certificate: "server")
    do {
      var connection = try Connection("\(conninfo) passfile='\(file)'")
      #expect(try connection.one("select current_user", as: String.self) == "visitor")
      #expect(connection.info.parameters["passfile"] == file)
      #expect(connection.info.parameters["password"] == nil && !"\(connection.info)".contains("right"))
    }
    try write("localhost:*:*:somebody:right\n", to: file)
    #expect(refusal("\(conninfo) passfile='\(file)'")?.message.contains("no password supplied") == true)
  }

  /// Of two servers the one that writes, or the one that only reads, whichever comes first.
  private func findsTheServerOfAKind(_ cluster: PrivateCluster) throws {
    var administrator = try cluster.connect("options='-c default_transaction_read_only=off'")
    try administrator.execute("alter system set default_transaction_read_only = on")
    try administrator.execute("select pg_reload_conf()")
    defer {
      _ = try? administrator.execute("alter system reset default_transaction_read_only")
      _ = try? administrator.execute("select pg_reload_conf()")
    }
    let writing = try TestServer.socket()
    func host(_ hosts: [String], _ ports: [Int], _ kind: String) throws -> String {
      let hosts = TestServer.quoted(hosts.joined(separator: ","))
      let ports = ports.map(String.init).joined(separator: ",")
      return try Connection("host=\(hosts) port=\(ports) user=postgres dbname=postgres target_session_attrs=\(kind)")
        .info.host
    }
    // The setting has arrived once somebody who connects finds it so.
    for _ in 0..<100 where try !cluster.connect().isReadOnly { usleep(50_000) }
    for order in [[writing, cluster.folder], [cluster.folder, writing]] {
      let ports = order.map { $0 == writing ? 5432 : cluster.port }
      #expect(try host(order, ports, "read-write") == writing)
      #expect(try host(order, ports, "read-only") == cluster.folder)
      #expect(try host(order, ports, "any") == order[0])
    }
  }

  private func refusal(_ conninfo: String) -> PostgresError? {
    let error = #expect(throws: PostgresError.self) { _ = try Connection(conninfo) }
    #expect(error?.kind == .connection)
    return error
  }

  private func losesWhatIsKilled(_ cluster: PrivateCluster) throws {
    var connection = try cluster.connect()
    try connection.script(
      """
      create table t (n int);
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(20); return null; end $$;
      create constraint trigger slow after insert on t deferrable initially deferred
        for each row execute function slow();
      """)
    let query = try killing(&connection) { try $0.execute("select pg_sleep(20)") }
    #expect(query?.kind == .connection && query?.state == nil)
    let commit = try killing(&connection) { connection in
      _ = try connection.transaction { try $0.execute("insert into t values (1)") }
    }
    #expect(commit?.kind == .outcomeUnknown)
    let pipeline = try killing(&connection) { connection in
      _ = try connection.pipeline { try $0.send("select pg_sleep(20)") }
    }
    #expect(pipeline?.kind == .connection)
    let copyOut = try killing(&connection) { connection in
      try connection.copyOut("copy (select pg_sleep(20)) to stdout") { copy in while try copy.next() != nil {} }
    }
    #expect(copyOut?.kind == .connection)
    let copyIn = try killing(&connection) { connection in
      try connection.copyIn("copy t from stdin") { copy in
        for number in 0..<2000 {
          try copy.write(String(repeating: "\(number)\n", count: 10_000))
          usleep(10_000)
        }
      }
    }
    #expect(copyIn?.kind == .connection)
    #expect(try connection.one("select count(*) from t", as: Int.self) == 0)
  }

  /// Waits until a session has come as far as it can: it sleeps, or wants more of a COPY; ten seconds at most.
  private static func waitUntilAtWork(_ info: ConnectionInfo) {
    guard var watcher = try? Connection("host=\(info.host) port=\(info.port) user=postgres dbname=postgres") else {
      return
    }
    let process = Int32(info.processID)
    var times = 0
    for _ in 0..<200 {
      usleep(50_000)
      let isAtWork = try? watcher.one(
        """
        select exists (select from pg_stat_activity where pid = \(process) and state = 'active'
          and wait_event in ('PgSleep', 'ClientRead', 'ClientWrite'))
        """, as: Bool.self)
      times = isAtWork == true ? times + 1 : 0
      if times == 5 { return }
    }
  }

  /// Kills the process that serves the connection while it is at work, and connects again when the server is back.
  private func killing(
    _ connection: inout Connection, _ body: (inout Connection) throws -> Void
  ) throws -> PostgresError? {
    let info = connection.info
    let thread = try Thread {
      Self.waitUntilAtWork(info)
      kill(Int32(info.processID), SIGKILL)
      // Until the server has reaped it, it takes connections that it is about to end with all others.
      for _ in 0..<500 where kill(Int32(info.processID), 0) == 0 { usleep(10_000) }
    }
    let error = #expect(throws: PostgresError.self) { try body(&connection) }
    thread.join()
    var attempts = 0
    while true {
      do {
        try connection.reset()
        return error
      } catch {
        attempts += 1
        guard attempts < 100 else { throw error }
        usleep(100_000)
      }
    }
  }
}

extension Connection {
  /// Whether the session's transactions only read.
  fileprivate var isReadOnly: Bool { reportedSetting("default_transaction_read_only") == "on" }
}
