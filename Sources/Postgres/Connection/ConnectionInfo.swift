import CLibpq

/// What a session was made with and what the server told of itself.
public struct ConnectionInfo: Sendable {
  /// Every parameter in force by its keyword, except those that are secret.
  public let parameters: [String: String]
  /// The host's name, or the folder of its socket.
  public let host: String
  /// The port, which also stands in the socket's name.
  public let port: String
  /// The database.
  public let database: String
  /// The role that logged in.
  public let user: String
  /// The server's version, 150004 for 15.4.
  public let serverVersion: Int
  /// The number of the server's process that serves this session.
  public let processID: Int
  /// Whether the connection is encrypted by TLS.
  public let isEncrypted: Bool
}

extension Connection {
  /// What the session was made with and what the server told of itself.
  public var info: ConnectionInfo {
    ConnectionInfo(
      parameters: parameters(), host: Self.text(PQhost(handle)), port: Self.text(PQport(handle)),
      database: Self.text(PQdb(handle)), user: Self.text(PQuser(handle)), serverVersion: Int(PQserverVersion(handle)),
      processID: Int(PQbackendPID(handle)), isEncrypted: PQsslInUse(handle) == 1)
  }

  /// A setting that the server reports whenever it changes, such as `TimeZone`; nil for all others
  /// ([source](https://www.postgresql.org/docs/15/libpq-status.html#LIBPQ-PQPARAMETERSTATUS)).
  public func reportedSetting(_ name: String) -> String? {
    PQparameterStatus(handle, name).map { String(cString: $0) }
  }

  private func parameters() -> [String: String] {
    guard let options = PQconninfo(handle) else { return [:] }
    defer { PQconninfoFree(options) }
    var parameters: [String: String] = [:]
    var option = options
    while let keyword = option.pointee.keyword {
      // libpq marks with a star what must not be shown.
      let isSecret = option.pointee.dispchar?.pointee == CChar(UInt8(ascii: "*"))
      if let value = option.pointee.val, !isSecret { parameters[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    return parameters
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
  private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
