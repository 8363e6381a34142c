/// The text of one statement and its parameters.
///
/// Interpolated values never become part of the text: each travels beside it and stands in it as `$1`, `$2`, ...
/// Identifiers and raw text need a label, and fragments compose.
///
/// ```swift
/// let wanted: SQL = "where status = \(status)"
/// let query: SQL = "select id from \(identifier: table) \(wanted) limit \(10)"
/// ```
public struct SQL: Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  /// The text between the parameters: always one piece more than there are parameters.
  private var pieces: [String]
  private(set) var parameters = Parameters()
  private(set) var origin = Origin.text

  /// Where the statement's text is.
  enum Origin {
    /// Here.
    case text
    /// With the server, which has prepared it.
    case prepared(Prepared.Statement)
    /// Partly here and partly with the server, which is no statement.
    case mixed
  }

  /// A statement written in the source.
  public init(stringLiteral value: String) { self.init(raw: value) }

  /// A statement with interpolated parts.
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.sql }

  /// A text that is SQL as it is, for instance typed by a user at a prompt.
  public init(raw text: String) {
    pieces = [text]
  }

  @usableFromInline
  init(prepared: Prepared.Statement, _ parameters: Parameters) {
    pieces = []
    origin = .prepared(prepared)
    self.parameters = parameters
  }

  /// The text as it is sent, with `$1`, `$2`, ... where parameters stand. Holds no parameter's value. A call of a
  /// prepared statement has none.
  public var text: String {
    guard var text = pieces.first else { return "" }
    for index in pieces.indices.dropFirst() { text += "$\(index)" + pieces[index] }
    return text
  }

  /// How many bytes the statement takes on its way at most, in its messages Parse, Bind, Describe and Execute.
  var size: Int { pieces.reduce(parameters.size + 48) { $0 + $1.utf8.count + 5 } }

  /// The same as ``text``.
  public var description: String { text }

  /// Two fragments, one behind the other.
  public static func + (left: SQL, right: SQL) -> SQL {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Appends a fragment. A call of a prepared statement is not one: what holds it is refused when it is to run.
  public mutating func append(_ other: SQL) {
    if case (.text, .text) = (origin, other.origin) {} else { origin = .mixed }
    append(text: other.pieces.first ?? "")
    pieces += other.pieces.dropFirst()
    parameters.append(other.parameters)
  }

  private mutating func append(text: String) { pieces.append((pieces.popLast() ?? "") + text) }

  private mutating func append(parameter: some PGEncodable) {
    parameters.append(parameter)
    pieces.append("")
  }

  /// Collects the parts of an interpolated statement.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sql = SQL(raw: "")

    /// Begins an empty statement.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Text written in the source.
    public mutating func appendLiteral(_ literal: String) { sql.append(text: literal) }

    /// A value, which becomes a parameter.
    public mutating func appendInterpolation(_ value: some PGEncodable) { sql.append(parameter: value) }

    /// A value or NULL, which becomes a parameter.
    public mutating func appendInterpolation<Value: PGEncodable>(_ value: Value?) { sql.append(parameter: value) }

    /// The type of a value that a prepared statement will be given.
    public mutating func appendInterpolation<Value: PGEncodable>(_ type: Value.Type) {
      sql.parameters.append(type: type)
      sql.pieces.append("")
    }

    /// Another statement or a part of one, with its parameters.
    public mutating func appendInterpolation(_ fragment: SQL) { sql.append(fragment) }

    /// A name of a table, a column, ..., quoted; several for a qualified name.
    public mutating func appendInterpolation(identifier names: Identifier...) {
      sql.append(text: names.map(\.quoted).joined(separator: "."))
    }

    /// A name that is known only when the program runs, quoted.
    public mutating func appendInterpolation(identifier name: String) {
      sql.append(text: Identifier(name).quoted)
    }

    /// Text that becomes part of the statement as it is. Never let a stranger choose it.
    public mutating func appendInterpolation(raw text: String) { sql.append(text: text) }
  }
}

/// The name of a table, a column, a channel, ...: told apart from text, so that neither can stand for the other.
///
/// A literal is a name; a text that is known only when the program runs must say so, with ``init(_:)``, and an
/// interpolated text cannot become one by accident.
public struct Identifier: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name as it is, not quoted.
  public let name: String

  /// A name known when the program runs.
  public init(_ name: String) { self.name = name }

  /// A name written in the source.
  public init(stringLiteral name: String) { self.name = name }

  /// The name between double quotes, with those inside doubled, as SQL takes any name.
  public var quoted: String {
    var quoted = "\""
    for character in name.unicodeScalars {
      if character == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }
}
