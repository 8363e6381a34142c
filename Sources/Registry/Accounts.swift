public import Postgres

/// A login of the subdistrict, and how it stands (登录账号).
public struct Account: Sendable, PGRow {
  /// The login.
  public let login: String
  /// Its unit, by code and by name.
  public let unitCode, unit: String?
  /// Its group, by code and by name.
  public let groupCode, groupName: String?
  /// The opaque number of the person: two posts of one person carry the same.
  public let person: Int
  /// How it stands, `active`, `first_password`, `locked`, `expired` or `ended`, and the same in words.
  public let status, statusName: String?
  /// Since when there is such a login, and until when there was.
  public let since, endedAt: Timestamp?
  /// When it expires, and since when it is locked.
  public let expiresAt, lockedAt: Timestamp?
  /// When its password was set, and until when a first one is good.
  public let passwordSetAt, passwordUntil: Timestamp?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (login, unitCode, unit, groupCode, groupName, person, status, statusName) = (
      try row.value(0), try row.value(1), try row.value(2), try row.value(3), try row.value(4), try row.value(5),
      try row.value(6), try row.value(7)
    )
    (since, endedAt, expiresAt, lockedAt, passwordSetAt, passwordUntil) = (
      try row.value(8), try row.value(9), try row.value(10), try row.value(11), try row.value(12), try row.value(13)
    )
  }

  static let columns: SQL = """
    login, unit_code, unit, group_code, group_name, person, status, status_name, since, ended_at, expires_at, locked_at,
    password_set_at, password_until
    """
}

/// A login that was made.
public struct NewAccount: Sendable, PGRow {
  /// The login, named after its unit.
  public let login: String
  /// Its unit by code, and its group by name.
  public let unitCode, groupName: String?
  /// Until when its first password is good.
  public let passwordUntil: Timestamp

  /// Reads the columns that `api.add_login` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (login, unitCode, groupName, passwordUntil) = try row.decode((String, String?, String?, Timestamp).self)
  }
}

/// A login that was locked.
public struct LockedAccount: Sendable, PGRow {
  /// How many of its sessions ended.
  public fileprivate(set) var sessionsEnded: Int
  /// In words, what nobody can act on until it is unlocked; nil if there is nothing.
  public let warning: String?

  /// Reads the columns that `api.lock_login` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (sessionsEnded, warning) = try row.decode((Int, String?).self)
  }
}

extension Registry {
  /// The logins of the subdistrict.
  ///
  /// - Parameters:
  ///   - status: Only those that stand so, by code or name; without it all that have not ended.
  ///   - unit: Only those of a unit, by code or name.
  public mutating func accounts(status: String? = nil, unit: String? = nil) throws(PostgresError) -> [Account] {
    let standing: SQL = status == nil ? "status <> 'ended'" : .code(status, "login_status", "status")
    return try rows(
      """
      select \(Account.columns) from api.logins
      where \(standing) and \(SQL.matches(unit, "unit_code", "unit")) order by unit_code, login
      """, as: Account.self)
  }

  /// Gives a person a login at a unit (开设登录账号). The first password must be changed before anything else.
  ///
  /// - Parameters:
  ///   - firstPassword: Stays here; the server gets what it can be checked by.
  ///   - samePersonAs: A login that the same person has already.
  ///   - expiresAt: When it is let in no more, as the server reads a time.
  public mutating func addAccount(
    unit: String, firstPassword: String, samePersonAs: String? = nil, expiresAt: String? = nil
  ) throws(PostgresError) -> NewAccount {
    let verifier = try connection.scramVerifier(of: firstPassword, for: unit)
    return try one(
      """
      select login::text, unit_code, group_name, password_until from api.add_login(
        unit => \(unit), verifier => \(verifier), same_person_as => \(samePersonAs), expires_at => \(expiresAt))
      """, as: NewAccount.self)
  }

  /// A login is let in no more, and its sessions end (锁定).
  ///
  public mutating func lockAccount(_ login: String) throws(PostgresError) -> LockedAccount {
    var locked = try one("select sessions_ended, warning from api.lock_login(\(login))", as: LockedAccount.self)
    locked.sessionsEnded += try endSessions(login)
    return locked
  }

  /// A locked login is let in again (解锁).
  public mutating func unlockAccount(_ login: String) throws(PostgresError) -> Timestamp {
    try value("select api.unlock_login(\(login))", as: Timestamp.self)
  }

  /// Gives another's login a first password again (重置密码); its sessions end.
  ///
  /// - Returns: Until when the password is good.
  public mutating func resetPassword(_ login: String, firstPassword: String) throws(PostgresError) -> Timestamp {
    let verifier = try connection.scramVerifier(of: firstPassword, for: login)
    return try value("select api.reset_password(\(login), \(verifier))", as: Timestamp.self)
  }

  /// Gives the caller another password (修改密码); the caller's other sessions end.
  public mutating func changePassword(to password: String) throws(PostgresError) -> Timestamp {
    let verifier = try connection.scramVerifier(of: password, for: connection.info.user)
    return try value("select api.change_password(\(verifier))", as: Timestamp.self)
  }

  /// Ends a login, whose cases go to another of the unit or back to it (停用登录), or only tells which they are.
  ///
  /// - Parameters:
  ///   - successor: Another login of the same unit.
  ///   - dryRun: Whether it only tells.
  public mutating func endLogin(
    _ login: String, successor: String? = nil, dryRun: Bool = true
  ) throws(PostgresError) -> [LeftCase] {
    let cases = try rows(
      """
      select case_number, officer, done from api.end_login(
        login => \(login), successor => \(successor), dry_run => \(dryRun))
      """, as: LeftCase.self)
    if !dryRun { _ = try endSessions(login) }
    return cases
  }

  /// Ends what was just being let in while the login was locked or ended, now that this is committed.
  private mutating func endSessions(_ login: String) throws(PostgresError) -> Int {
    // Inside a transaction it is not committed yet; and who ended their own login asks for nothing any more.
    guard connection.transactionStatus == .idle, login.lowercased() != connection.info.user else { return 0 }
    return try value("select api.end_sessions(\(login))", as: Int.self)
  }
}
