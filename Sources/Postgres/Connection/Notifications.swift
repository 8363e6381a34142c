import CLibpq
import Glibc

/// What a session announced by NOTIFY.
public struct Notification: Hashable, Sendable {
  /// The channel.
  public let channel: String
  /// The text that came with it, empty if there was none.
  public let payload: String
  /// The number of the server's process that serves the announcing session.
  public let processID: Int
}

extension Connection {
  /// Has the server tell this session what is announced on a channel.
  public mutating func listen(_ channel: Identifier) throws(PostgresError) {
    try execute("listen \(identifier: channel)")
  }

  /// Has the server stop telling.
  public mutating func unlisten(_ channel: Identifier) throws(PostgresError) {
    try execute("unlisten \(identifier: channel)")
  }

  /// Announces something to all who listen, when the transaction commits.
  ///
  /// - Parameters:
  ///   - channel: Where it is announced.
  ///   - payload: At most 7,999 bytes.
  public mutating func notify(_ channel: Identifier, _ payload: String = "") throws(PostgresError) {
    try execute("select pg_catalog.pg_notify(\(channel.name), \(payload))")
  }

  /// What was announced since the last call, in order.
  ///
  /// - Parameter timeout: How long to wait if there is nothing yet; nil for as long as it takes.
  /// - Returns: What there is; nothing if the time is over.
  /// - Throws: A ``PostgresError`` of the kind `connection` if the connection is lost.
  public mutating func notifications(timeout: Duration? = .zero) throws(PostgresError) -> [Notification] {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while true {
      guard PQconsumeInput(handle) == 1 else { throw PostgresError(connection: handle) }
      let arrived = takeNotifications()
      let left = deadline.map { $0 - ContinuousClock.now }
      if !arrived.isEmpty { return arrived }
      if let left, left <= .zero { return [] }
      endpoint.wait(for: Int16(POLLIN), atMost: left)
    }
  }

  private func takeNotifications() -> [Notification] {
    var arrived: [Notification] = []
    while let notification = PQnotifies(handle) {
      arrived.append(
        Notification(
          channel: String(cString: notification.pointee.relname), payload: String(cString: notification.pointee.extra),
          processID: Int(notification.pointee.be_pid)))
      PQfreemem(notification)
    }
    return arrived
  }

  /// The descriptor of the socket, for `poll` beside other descriptors; -1 if the connection is lost.
  ///
  /// When it is readable, ``notifications(timeout:)`` takes what has arrived. Never read from it or write to it.
  public var fileDescriptor: Int32 { PQsocket(handle) }
}
