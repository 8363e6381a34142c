import CLibpq

/// Asks the server to cancel what a connection is doing, from any thread, or from a signal handler.
///
/// The statement then fails with ``SQLState/queryCanceled``, if it had not ended just before; the connection stays
/// usable. In PostgreSQL 15 the request travels unencrypted; it holds a number that only this connection knows.
public final class CancelToken: @unchecked Sendable {
  // Unchecked: a PGcancel is never changed after it is made, and PQcancel may be called by several threads.
  private let handle: OpaquePointer

  init?(_ connection: OpaquePointer) {
    guard let handle = PQgetCancel(connection) else { return nil }
    self.handle = handle
  }

  deinit { PQfreeCancel(handle) }

  /// Sends the request.
  ///
  /// Calls nothing that a signal handler may not call, if the token was made before.
  ///
  /// - Returns: Whether the request reached the server; not whether anything was cancelled.
  @discardableResult
  public func cancel() -> Bool {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { reason in
      PQcancel(handle, reason.baseAddress, 256) == 1
    }
  }
}
