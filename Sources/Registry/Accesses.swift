public import Postgres

/// Why a login sees a case or lead, or does not (权限说明): one thing that decides.
public struct AccessReason: Sendable, PGRow {
  /// What kind of thing it is: `account`, `policy`, `kept_from`, `row`, `own_acts`, `identity` or `verb`; and the same in words.
  public let part, partName: String
  /// The thing: a login, a policy, what a row is for, a view, a verb.
  public let what: String?
  /// Whether it grants.
  public let grants: Bool
  /// In words.
  public let why: String?
  /// Through which unit.
  public let unitCode: String?
  /// Since and until when.
  public let since, until: Timestamp?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (part, partName, what, grants, why, unitCode, since, until) = try row.decode(
      (String, String, String?, Bool, String?, String?, Timestamp?, Timestamp?).self)
  }

  static let columns: SQL =
    "part, coalesce((select c.name from api.codes c where c.kind = 'access_part' and c.code = part), part), what, grants, why, unit_code, since, until"
}

/// A case or lead that a login could have seen on a day.
public struct SeenMatter: Sendable, PGRow {
  /// Its number.
  public let number: String
  /// Why it was visible, and the same in words.
  public let because, becauseName: String
  /// Whether in full; not where only the offer or the unit's own acts were.
  public let inFull: Bool
  /// From when until when.
  public let since, until: Timestamp?

  /// Reads the columns that `api.access_at` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (number, because, becauseName, inFull, since, until) = try row.decode(
      (String, String, String, Bool, Timestamp?, Timestamp?).self)
  }
}

/// What a group may do with an object, as the catalogue says.
public struct AccessRight: Sendable, PGRow {
  /// The group, or `PUBLIC`, by code and by name.
  public let group, groupName: String
  /// What kind of object, and which.
  public let kind, object: String
  /// What may be done.
  public let privilege: String
  /// Which rows or callers; nil for all.
  public let rows: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (group, groupName, kind, object, privilege, rows) = try row.decode(
      (String, String, String, String, String, String?).self)
  }

  static let columns: SQL = "group_code, group_name, kind, object, privilege, rows"
}

extension Registry {
  /// Why a login sees a case or lead, or does not. That somebody asked is traced before anything is told.
  public mutating func explainAccess(
    _ login: String, _ number: String, purpose: Purpose = Purpose()
  ) throws(PostgresError) -> [AccessReason] {
    let look = try value(
      """
      select api.ask_about_access(login => \(login), number => \(number),
        purpose => coalesce(\(purpose.code), 'audit'), purpose_text => \(purpose.text))
      """, as: Int.self)
    return try rows(
      "select \(AccessReason.columns) from api.explain_access(login => \(login), number => \(number), look_id => \(look))",
      as: AccessReason.self)
  }

  /// What a login could have seen on a day. That somebody asked is traced before anything is told.
  ///
  /// - Parameter day: As the server reads one.
  public mutating func access(
    of login: String, on day: String, purpose: Purpose = Purpose()
  ) throws(PostgresError) -> [SeenMatter] {
    let look = try value(
      """
      select api.ask_about_access(login => \(login), day => \(day),
        purpose => coalesce(\(purpose.code), 'audit'), purpose_text => \(purpose.text))
      """, as: Int.self)
    return try rows(
      """
      select number, because, because_name, in_full, since, until
      from api.access_at(login => \(login), day => \(day), look_id => \(look))
      """, as: SeenMatter.self)
  }

  /// Who may do what with which object.
  ///
  /// - Parameters:
  ///   - group: Only a group, by code or name.
  ///   - object: Only objects in whose name this stands.
  public mutating func accessMatrix(
    group: String? = nil, object: String? = nil
  ) throws(PostgresError) -> [AccessRight] {
    let named: SQL = object.map { "strpos(object, lower(\($0))) > 0" } ?? "true"
    return try rows(
      """
      select \(AccessRight.columns) from api.access_matrix
      where \(SQL.code(group, "group", "group_code")) and \(named) order by group_code, kind, object, privilege
      """, as: AccessRight.self)
  }
}
