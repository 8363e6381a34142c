import Postgres
import Registry
import TestServer
import Testing

@Suite struct RetryTests {
  /// A verb in a schema `api` of the test's own, which fails a number of times before it succeeds.
  private func withFailures(
    _ count: Int, state: String, _ body: (inout Registry, () -> Int) throws -> Void
  ) throws {
    try TestServer.withDatabase { name in
      var server = try TestServer.connect(to: name)
      try server.script(
        """
        create schema api;
        create sequence api.calls;
        create function api.withdraw_offer(case_number text, note text) returns timestamptz language plpgsql as $$
        begin
          if nextval('api.calls') <= \(count) then raise exception 'again' using errcode = '\(state)'; end if;
          return now();
        end $$
        """)
      var retries = 0
      var registry = Registry(try TestServer.connect(to: name)) { retries += 1 }
      try body(&registry) { retries }
      #expect(try server.one("select last_value from api.calls", as: Int.self) == min(retries, count) + 1)
    }
  }

  @Test(arguments: ["40001", "40P01"]) func isMadeAgainAndTold(state: String) throws {
    try withFailures(3, state: state) { registry, retries in
      _ = try registry.withdrawOffer("x")
      #expect(retries() == 3)
    }
  }

  @Test func isGivenUpInTheEnd() throws {
    try withFailures(100, state: "40001") { registry, retries in
      let error = #expect(throws: PostgresError.self) { _ = try registry.withdrawOffer("x") }
      #expect(error?.state == .serializationFailure)
      #expect(retries() == 4)
    }
  }

  @Test func otherErrorsAreNotRetried() throws {
    try withFailures(1, state: "22023") { registry, retries in
      #expect(throws: PostgresError.self) { _ = try registry.withdrawOffer("x") }
      #expect(retries() == 0)
    }
  }

  @Test func insideATransactionItIsMadeOnce() throws {
    try withFailures(1, state: "40001") { registry, retries in
      try registry.connection.execute("begin")
      #expect(throws: PostgresError.self) { _ = try registry.withdrawOffer("x") }
      #expect(retries() == 0)
    }
  }
}
