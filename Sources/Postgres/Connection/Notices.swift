import CLibpq

/// Something the server wishes to say that is not an error, such as the text of `raise notice`.
public struct Notice: Sendable, CustomStringConvertible {
  /// The severity in English: `WARNING`, `NOTICE`, `INFO`, `LOG` or `DEBUG`.
  public let severity: String
  /// The condition.
  public let state: SQLState?
  /// What it says, one line.
  public let message: String
  /// The longer explanation.
  public let detail: String?
  /// The suggestion.
  public let hint: String?
  /// The call stack of the server's functions.
  public let context: String?

  /// One line: the severity and the message.
  public var description: String { "\(severity): \(message)" }

  init(result: OpaquePointer) {
    severity = Diagnostic.severity.text(in: result) ?? "NOTICE"
    state = Diagnostic.state.text(in: result).flatMap(SQLState.init)
    message = Diagnostic.message.text(in: result) ?? trimmed(PQresultErrorMessage(result))
    detail = Diagnostic.detail.text(in: result)
    hint = Diagnostic.hint.text(in: result)
    context = Diagnostic.context.text(in: result)
  }
}

/// Holds the handler at an address that stays, since libpq is given that address.
final class NoticeReceiver {
  var handler: (Notice) -> Void = { _ in }

  /// Has libpq call the handler, rather than print to standard error.
  func attach(to connection: OpaquePointer) {
    let address = Unmanaged.passUnretained(self).toOpaque()
    PQsetNoticeReceiver(
      connection,
      { address, result in
        guard let address, let result else { return }
        Unmanaged<NoticeReceiver>.fromOpaque(address).takeUnretainedValue().handler(Notice(result: result))
      }, address)
  }
}
