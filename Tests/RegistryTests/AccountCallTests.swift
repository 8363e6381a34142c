import Postgres
import Registry
import TestServer
import Testing

/// The calls about logins. Their roles belong to the whole cluster, so only logins made here are changed, one test after the other.
@Suite(.serialized) struct AccountCallTests {
  /// The rule by which a call is refused.
  private func rule(_ body: () throws -> Void) -> String? {
    let error = #expect(throws: PostgresError.self) { try body() }
    return error.flatMap { Refusal($0) }?.rule
  }

  @Test func aLoginIsMadeLockedAndEnded() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let made = try office.addAccount(unit: "jgzx", firstPassword: "an envelope", samePersonAs: "xt_jgzx_01")
      #expect(made.login.hasPrefix("xt_jgzx_") && made.unitCode == "JGZX" && made.groupName != nil)
      let listed = try office.accounts(unit: "jgzx")
      let account = try #require(listed.first { $0.login == made.login })
      #expect(account.status == "first_password" && account.passwordUntil == made.passwordUntil)
      #expect(account.person == listed.first { $0.login == "xt_jgzx_01" }?.person)

      var person = try street.registry(as: made.login)
      #expect(rule { _ = try person.whoami() } == "password_must_be_changed")
      #expect(rule { _ = try person.changePassword(to: made.login) } == "password_is_guessable")
      _ = try person.changePassword(to: "密码 '\\ 长而好记")
      #expect(try person.whoami().login == made.login)
      #expect(try office.accounts(status: "在用", unit: "jgzx").contains { $0.login == made.login })

      #expect(try office.lockAccount(made.login).sessionsEnded == 1, "the session that it had")
      let lost = #expect(throws: PostgresError.self) { _ = try person.whoami() }
      #expect(lost?.kind == .connection)
      let shut = #expect(throws: PostgresError.self) { _ = try street.registry(as: made.login) }
      #expect(shut?.kind == .connection)
      _ = try office.unlockAccount(made.login)
      var again = try street.registry(as: made.login)
      #expect(try again.whoami().login == made.login)

      _ = try office.resetPassword(made.login, firstPassword: "another envelope")
      #expect(try office.accounts(status: "first_password").map(\.login).contains(made.login))
      #expect(try office.endLogin(made.login, dryRun: false).isEmpty)
      #expect(try office.accounts(unit: "jgzx").allSatisfy { $0.login != made.login })
      #expect(try office.accounts(status: "ended").map(\.login).contains(made.login))
      #expect(rule { _ = try office.lockAccount(made.login) } == "no_such_login")
    }
  }

  /// The password is in no statement that reaches the server, and so in none that could be logged.
  @Test func aPasswordNeverTravels() throws {
    try Street.with { street in
      var office = try street.registry(as: "xt_msb_01")
      let made = try office.addAccount(unit: "jgzx", firstPassword: "never-to-be-sent")
      var server = try street.server()
      let verifier = try server.one(
        "select rolpassword from pg_authid where rolname = \(made.login)", as: String.self)
      #expect(verifier.hasPrefix("SCRAM-SHA-256$"))
      let sent = try server.one(
        "select count(*) from pg_stat_activity where query like '%never-to-be-sent%' and pid <> pg_backend_pid()",
        as: Int.self)
      #expect(sent == 0)
      _ = try office.endLogin(made.login, dryRun: false)
    }
  }
}
