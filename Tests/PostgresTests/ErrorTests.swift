import Postgres
import TestServer
import Testing

@Suite struct ErrorTests {
  @Test func everyFieldArrives() throws {
    var connection = try TestServer.connect()
    try connection.script(
      """
      create temporary table t (id int constraint "ids differ" unique, check (id > 0));
      insert into t values (1);
      set lc_messages = 'C';
      """)
    let error = #expect(throws: PostgresError.self) { try connection.execute("insert into t values (\(1))") }
    #expect(error?.kind == .server)
    #expect(error?.state == .uniqueViolation)
    #expect(error?.severity == "ERROR")
    #expect(error?.constraint == "ids differ")
    #expect(error?.table == "t")
    #expect(error?.detail == "Key (id)=(1) already exists.")
    #expect(error?.serverSource?.contains(".c:") == true)
    #expect(error?.isRetryable == false)
    #expect(error?.description == "ERROR: duplicate key value violates unique constraint \"ids differ\" (23505)")
    let syntax = #expect(throws: PostgresError.self) { try connection.execute("select '李', frm") }
    #expect(syntax?.position == 13)
    let raised = #expect(throws: PostgresError.self) {
      try connection.execute(
        """
        do $$ begin
          raise exception using errcode = 'WB100', message = 'no', detail = 'd', hint = 'h', constraint = 'no_such_offer',
            schema = 's', table = 't', column = 'c', datatype = 'dt';
        end $$
        """)
    }
    #expect(raised?.state == SQLState("WB100"))
    #expect(raised?.state?.classCode == "WB")
    let fields = [raised?.detail, raised?.hint, raised?.constraint, raised?.schema, raised?.column, raised?.dataType]
    #expect(fields == ["d", "h", "no_such_offer", "s", "c", "dt"])
    #expect(raised?.context?.contains("PL/pgSQL") == true)
    let inner = #expect(throws: PostgresError.self) {
      try connection.execute("do $$ begin execute 'select 1 frm x y'; end $$")
    }
    #expect(inner?.internalQuery == "select 1 frm x y")
    #expect(inner?.internalPosition != nil)
  }

  @Test func parametersNeverEnterAnErrorOfOurs() throws {
    var connection = try TestServer.connect()
    let secret = "秘密7319"
    let attempts: [SQL] = [
      "select \(secret)::text, frm x", "select 1/0, \(secret)::text", "select \(secret + "\0")::text",
      "select \(secret)::text as v", "select \(Numeric(7319)), \(secret)::bytea",
    ]
    for query in attempts {
      let error = #expect(throws: PostgresError.self) { try connection.one(query, as: Int.self) }
      #expect(!"\(error as Any)".contains("7319"))
      #expect(!query.description.contains("7319"))
    }
    let echo = try connection.prepare("select \(String.self)::text")
    let elsewhere: [(inout Connection) throws -> Void] = [
      { _ = try $0.one(echo(secret), as: Int.self) }, { _ = try $0.one(echo(7319), as: String.self) },
      { try $0.pipeline { try $0.send(echo(secret + "\0")) } },
      {
        try $0.pipeline { pipeline in
          try pipeline.send(echo(secret))
          _ = try pipeline.one(as: Int.self)
        }
      },
      { _ = try $0.one("select \([secret])", as: [Int].self) },
      { try $0.copyIn("copy (select 1) to stdout") { try $0.row(secret) } },
    ]
    for attempt in elsewhere {
      let error = #expect(throws: PostgresError.self) { try attempt(&connection) }
      #expect(!"\(error as Any)".contains("7319"))
    }
  }

  @Test func connectionsThatFail() throws {
    let socket = try TestServer.socket()
    for conninfo in [
      "host=/nowhere/at/all", "host=unknown.invalid", "host=\(TestServer.quoted(socket)) dbname=none user=postgres",
      "host=\(TestServer.quoted(socket)) user=nobody", "nonsense=1 x", "postgres://[",
    ] {
      let error = #expect(throws: PostgresError.self) { _ = try Connection(conninfo) }
      #expect(error?.kind == .connection)
      #expect(error?.message.isEmpty == false)
    }
    #expect(throws: PostgresError.self) { _ = try Connection("a\0b") }
  }

  /// What libpq says of a string that it cannot read quotes the place, which may be a part of a password.
  @Test func noPasswordIsRepeated() {
    for conninfo in [
      "user=visitor password=open geheim", "user=visitor password='geheim", "user=visitor pass geheim=1",
      "postgres://visitor:geheim/x@localhost/street", "postgresql://visitor@localhost/street?geheim=x",
      "postgres://visitor:%zzgeheim@localhost", "postgres://visitor:a@[geheim", "host=localhost port=geheim",
      "geheim=1",
    ] {
      let error = #expect(throws: PostgresError.self, "\(conninfo)") { _ = try Connection(conninfo) }
      #expect(error?.kind == .connection && error?.wasSent == false)
      #expect(error.map { "\($0)".contains("geheim") } == false, "\(conninfo): \(error?.message ?? "")")
      #expect(error?.message.hasPrefix("the connection string cannot be read: ") == true)
    }
  }

  @Test func parametersOfTheConnection() throws {
    let connection = try TestServer.connect(to: "postgres", "password=geheim application_name='a b'")
    let info = connection.info
    #expect(info.parameters["application_name"] == "a b")
    #expect(info.parameters["password"] == nil)
    #expect(!"\(info)".contains("geheim"))
    let socket = try TestServer.socket()
    #expect(info.database == "postgres" && info.user == "postgres" && info.host == socket)
    #expect(info.serverVersion >= 150_000 && info.processID > 0 && !info.isEncrypted)
    #expect(connection.reportedSetting("client_encoding") == "UTF8")
    #expect(connection.reportedSetting("no such setting") == nil)
  }

  @Test func statesHaveTheirNames() {
    #expect(SQLState.uniqueViolation.code == "23505")
    #expect(SQLState.stringDataRightTruncation.code == "22001")
    #expect(SQLState.warningStringDataRightTruncation.code == "01004")
    #expect(SQLState("23505") == .uniqueViolation)
    #expect(SQLState("2350") == nil && SQLState("2350a") == nil)
    #expect(SQLState.deadlockDetected.isRetryable && SQLState.serializationFailure.isRetryable)
  }

  @Test func notices() throws {
    var connection = try TestServer.connect()
    try connection.execute("do $$ begin raise notice 'unheard'; end $$")
    let heard = Heard()
    connection.onNotice { heard.notices.append($0) }
    try connection.execute("do $$ begin raise warning 'heard %', 1 using hint = 'h', errcode = '01234'; end $$")
    #expect(heard.notices.map(\.description) == ["WARNING: heard 1"])
    #expect(heard.notices.first?.hint == "h")
    #expect(heard.notices.first?.state?.code == "01234")
  }

  private final class Heard {
    var notices: [Notice] = []
  }
}
