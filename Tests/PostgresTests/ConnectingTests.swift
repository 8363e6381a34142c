import Glibc
import Postgres
import TestServer
import Testing

/// What libpq finds by itself: several hosts, service files, variables; and waiting no longer than is asked for.
@Suite struct ConnectingTests {
  @Test func theNextHostWhereOneIsNotThere() throws {
    let socket = try TestServer.socket()
    var connection = try Connection(
      "host=\(TestServer.quoted("/nowhere/at/all,\(socket)")) user=postgres dbname=postgres")
    #expect(connection.info.host == socket)
    #expect(try connection.one("select 1", as: Int.self) == 1)
    try connection.reset()
    #expect(connection.info.host == socket)
    let error = #expect(throws: PostgresError.self) { _ = try Connection("host=/nowhere/at/all,/nor/here") }
    #expect(error?.kind == .connection && error?.wasSent == true)
    #expect(error?.message.contains("/nowhere/at/all") == true && error?.message.contains("/nor/here") == true)
  }

  @Test func everyFormOfAConnectionString() throws {
    let socket = try TestServer.socket()
    let escaped = socket.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    for conninfo in [
      "host=\(TestServer.quoted(socket)) user=postgres dbname=postgres application_name='a b'",
      "postgresql://postgres@/postgres?host=\(escaped)&application_name=a%20b",
      "postgres://\(escaped)/postgres?user=postgres&application_name=a%20b",
    ] {
      var connection = try Connection(conninfo)
      let query: SQL = "select current_user, current_database(), current_setting('application_name')"
      #expect(
        try connection.one(query, as: (String, String, String).self) == ("postgres", "postgres", "a b"), "\(conninfo)")
      #expect(connection.info.parameters["host"] == socket && connection.info.parameters["dbname"] == "postgres")
    }
  }

  @Test func theSessionTellsWhereItStands() throws {
    var connection = try TestServer.connect()
    #expect(connection.transactionStatus == .idle)
    try connection.execute("begin")
    #expect(connection.transactionStatus == .inTransaction)
    _ = try? connection.execute("select 1/0")
    #expect(connection.transactionStatus == .inFailedTransaction)
    try connection.execute("rollback")
    #expect(connection.transactionStatus == .idle)
    try connection.execute("set work_mem = '123kB'")
    try connection.reset()
    #expect(try connection.one("show work_mem", as: String.self) != "123kB")
  }

  @Test func aKindOfServerThatIsNotThere() throws {
    for kind in ["any", "read-write", "primary", "prefer-standby"] {
      var connection = try TestServer.connect(to: "postgres", "target_session_attrs=\(kind)")
      #expect(try connection.one("select 1", as: Int.self) == 1)
    }
    for (kind, reason) in [("standby", "not in hot standby mode"), ("read-only", "not read-only")] {
      let error = #expect(throws: PostgresError.self) {
        _ = try TestServer.connect(to: "postgres", "target_session_attrs=\(kind)")
      }
      #expect(error?.kind == .connection && error?.message.contains(reason) == true)
    }
  }

  /// In a process of its own, since other tests read the environment meanwhile.
  @Test func aServiceFileAndVariables() async {
    await #expect(processExitsWith: .success) {
      let file = "/tmp/weibao-service-\(getpid()).conf"
      defer { unlink(file) }
      let socket = try TestServer.socket()
      try write("[street]\nhost=\(socket)\nuser=postgres\ndbname=template1\napplication_name=served\n", to: file)
      setenv("PGSERVICEFILE", file, 1)
      try #require(Connection("service=street").info.parameters["application_name"] == "served")
      setenv("PGSERVICE", "street", 1)
      try #require(Connection().info.database == "template1")
      try #require(Connection("dbname=postgres").info.database == "postgres")
      setenv("PGSERVICE", "unknown", 1)
      let unknown = try #require(throws: PostgresError.self) { _ = try Connection() }
      try #require(unknown.message.contains("\"unknown\" not found"))
      unsetenv("PGSERVICE")
      for (name, value) in [
        ("PGHOST", socket), ("PGUSER", "postgres"), ("PGDATABASE", "postgres"), ("PGAPPNAME", "by variable"),
        ("PGOPTIONS", "-c statement_timeout=77s"), ("PGPASSWORD", "geheim"), ("PGCLIENTENCODING", "LATIN1"),
        ("PGTZ", "Asia/Shanghai"),
      ] {
        setenv(name, value, 1)
      }
      var connection = try Connection()
      let info = connection.info
      try #require(info.parameters["application_name"] == "by variable" && info.parameters["password"] == nil)
      let settings: SQL = "select current_setting('statement_timeout'), current_setting('timezone'), length(\("é"))"
      try #require(
        try connection.one(settings, as: (String, String, Int).self) == ("77s", "Asia/Shanghai", 1))
    }
  }

  @Test func noLongerThanTheTimeGiven() throws {
    // A server that takes the connection and says nothing.
    let silent = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(silent) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = try withUnsafeMutableBytes(of: &address) { bytes in
      let address = try #require(bytes.assumingMemoryBound(to: sockaddr.self).baseAddress)
      #expect(bind(silent, address, size) == 0 && listen(silent, 1) == 0 && getsockname(silent, address, &size) == 0)
      return UInt16(bigEndian: bytes.load(as: sockaddr_in.self).sin_port)
    }
    let start = ContinuousClock.now
    let error = #expect(throws: PostgresError.self) {
      _ = try Connection("hostaddr=127.0.0.1 port=\(port) user=postgres connect_timeout=2")
    }
    #expect(error?.kind == .connection && error?.message.contains("timeout expired") == true)
    #expect(ContinuousClock.now - start < .seconds(6))
    var connection = try TestServer.connect(to: "postgres", "options='-c statement_timeout=50'")
    let slow = #expect(throws: PostgresError.self) { try connection.execute("select pg_sleep(30)") }
    #expect(slow?.state == .queryCanceled && slow?.kind == .server)
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  /// What `poll` beside other descriptors needs.
  @Test func theDescriptorTellsThatSomethingHasArrived() throws {
    var listener = try TestServer.connect()
    var speaker = try TestServer.connect()
    try listener.listen("described")
    var descriptor = pollfd(fd: listener.fileDescriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&descriptor, 1, 0) == 0)
    try speaker.notify("described", "now")
    #expect(poll(&descriptor, 1, 10_000) == 1)
    #expect(try listener.notifications().map(\.payload) == ["now"])
    #expect(poll(&descriptor, 1, 0) == 0)
  }
}
