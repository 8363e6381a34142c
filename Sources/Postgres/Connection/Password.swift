import CLibpq

extension Connection {
  /// What a server needs in order to check a password, made here so that the password itself never travels, nor stands
  /// in a statement that somebody might log.
  ///
  /// ```swift
  /// let verifier = try connection.scramVerifier(of: password, for: "visitor")
  /// try connection.execute("select api.change_password(\(verifier))")
  /// ```
  ///
  /// - Parameters:
  ///   - password: Any, also an empty one: whether it is good enough is not asked here.
  ///   - user: The role; SCRAM does without it, but libpq asks for it.
  /// - Returns: A text of the form `SCRAM-SHA-256$4096:salt$stored key:server key`, with a salt of its own each time
  ///   ([source](https://www.postgresql.org/docs/15/libpq-misc.html#LIBPQ-PQENCRYPTPASSWORDCONN)).
  /// - Throws: A ``PostgresError`` of the kind `usage` if the password holds a NUL character or the memory is exhausted.
  public mutating func scramVerifier(of password: String, for user: String) throws(PostgresError) -> String {
    guard !password.utf8.contains(0), !user.utf8.contains(0) else {
      throw PostgresError(.usage, "a password cannot hold a NUL character", wasSent: false)
    }
    guard let verifier = PQencryptPasswordConn(handle, password, user, "scram-sha-256") else {
      throw PostgresError(connection: handle, wasSent: false)
    }
    defer { PQfreemem(verifier) }
    return String(cString: verifier)
  }
}
