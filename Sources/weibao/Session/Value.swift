import Postgres

/// A cell of a result, before it is known how it will be written.
enum Value: Sendable, Equatable {
  case nothing
  case text(String)
  /// Digits as the server writes them, so that none is lost.
  case number(String)
  case truth(Bool)
  case instant(Timestamp)
  /// Until when something is owed: for programs an instant like any other.
  case deadline(Timestamp)
  /// A time that passed, in minutes.
  case minutes(Int)
  /// A JSON document.
  case json(String)

  /// The text itself; nil where it is something else.
  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// For people, in a table.
  func shown(in zone: Zone) -> String? {
    switch self {
    case .nothing: nil
    case .text(let text), .number(let text), .json(let text): text
    case .truth(let isTrue): (isTrue ? Bilingual(zh: "是", en: "yes") : Bilingual(zh: "否", en: "no")).text
    case .instant(let instant): zone.minute(instant)
    case .deadline(let instant): zone.deadline(instant)
    case .minutes(let minutes): Self.duration(minutes)
    }
  }

  /// Days, hours and minutes, without those that are none: `2天3时`, `2 d 3 h`.
  static func duration(_ minutes: Int) -> String {
    let parts = [
      (minutes / 1440, Bilingual(zh: "天", en: " d ")), (minutes / 60 % 24, Bilingual(zh: "时", en: " h ")),
      (minutes % 60, Bilingual(zh: "分", en: " min ")),
    ]
    let told = parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1.text)" }.joined()
    return told.isEmpty ? "0" : told.last == " " ? String(told.dropLast()) : told
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

extension Numeric: Presentable {
  var value: Value { .number(description) }
}

/// A time that passed, in minutes.
struct Minutes: Presentable {
  let count: Int

  var value: Value { .minutes(count) }
}

extension Bool: Presentable {
  var value: Value { .truth(self) }
}

extension Timestamp: Presentable {
  var value: Value { .instant(self) }
}

/// An instant until which something is owed.
struct Deadline: Presentable {
  let at: Timestamp

  var value: Value { .deadline(at) }
}

extension Optional<Timestamp> {
  /// As a deadline; nil where there is none.
  var asDeadline: Deadline? { map(Deadline.init) }
}

extension JSON: Presentable {
  var value: Value { .json(text) }
}

extension Optional: Presentable where Wrapped: Presentable {
  var value: Value { self?.value ?? .nothing }
}
