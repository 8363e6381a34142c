import Postgres

/// A cell of a result, before it is known how it will be written.
enum Value: Sendable, Equatable {
  case nothing
  case text(String)
  /// Digits as the server writes them, so that none is lost.
  case number(String)
  case truth(Bool)
  case instant(Timestamp)
  /// A JSON document.
  case json(String)

  /// For people, in a table.
  func shown(in zone: Zone) -> String? {
    switch self {
    case .nothing: nil
    case .text(let text), .number(let text), .json(let text): text
    case .truth(let isTrue): (isTrue ? Bilingual(zh: "是", en: "yes") : Bilingual(zh: "否", en: "no")).text
    case .instant(let instant): zone.minute(instant)
    }
  }
}

/// A type whose values can stand in a cell.
protocol Presentable {
  var value: Value { get }
}

extension String: Presentable {
  var value: Value { .text(self) }
}

extension Int: Presentable {
  var value: Value { .number(String(self)) }
}

extension Bool: Presentable {
  var value: Value { .truth(self) }
}

extension Timestamp: Presentable {
  var value: Value { .instant(self) }
}

extension JSON: Presentable {
  var value: Value { .json(text) }
}

extension Optional: Presentable where Wrapped: Presentable {
  var value: Value { self?.value ?? .nothing }
}
