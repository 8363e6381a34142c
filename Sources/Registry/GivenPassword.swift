public import Postgres

/// A first password and to whom it was given. It is shown once and kept nowhere.
public struct GivenPassword: Sendable {
  /// The login that may change it.
  public let login: String
  /// The password itself.
  public let password: String
  /// Until when it is good.
  public let until: Timestamp

  /// Remembers what is about to be shown.
  public init(login: String, password: String, until: Timestamp) {
    self.login = login
    self.password = password
    self.until = until
  }
}
