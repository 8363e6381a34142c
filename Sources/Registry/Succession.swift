public import Postgres

/// A case or lead of a unit that ends, and whether it went to its heir.
public struct PassedMatter: Sendable, PGRow {
  /// The case or lead.
  public let number: String
  /// What the unit had on it, in words.
  public let had: String?
  /// Whether it went over; not where it was only asked.
  public let done: Bool

  /// Reads the columns that `api.dissolve_unit` and `api.merge_unit` give.
  public init(row: borrowing Row) throws(PostgresError) {
    (number, had, done) = try row.decode((String, String?, Bool).self)
  }
}

/// A case of somebody who leaves for good.
public struct LeftCase: Sendable, PGRow {
  /// The case.
  public let caseNumber: String
  /// The login that is named now; nil where the unit is asked to name one.
  public let officer: String?
  /// Whether it was done; not where it was only asked.
  public let done: Bool

  /// Reads the columns that `api.end_login` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (caseNumber, officer, done) = try row.decode((String, String?, Bool).self)
  }
}

/// What a unit had at an instant of the past (当时情况).
public struct UnitFact: Sendable, PGRow {
  /// The part it belongs to: `unit`, `holds`, `offer`, `obligation`, `order` or `escalation`.
  public let section: String
  /// The case or lead.
  public let number: String?
  /// What it says.
  public let what: String?
  /// When it began, was due, and was recorded.
  public let started, due, recorded: Timestamp?
  /// The number of the event that proves it.
  public let evidence: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (section, number, what, started, due, recorded, evidence) = try row.decode(
      (String, String?, String?, Timestamp?, Timestamp?, Timestamp?, String?).self)
  }

  static let columns: SQL = "section, number, what, started, due, recorded, evidence"
}

/// How a unit ends.
public enum UnitEnding: Sendable {
  /// It is dissolved (撤销), or merged into another (合并).
  case dissolved, merged
}

extension Registry {
  /// Ends a unit and gives everything it has to another (单位撤并), or only tells what that is.
  ///
  /// - Parameters:
  ///   - note: By which paper it was decided.
  ///   - dryRun: Whether it only tells.
  public mutating func endUnit(
    _ unit: String, _ ending: UnitEnding, to heir: String, note: String, dryRun: Bool = true
  ) throws(PostgresError) -> [PassedMatter] {
    let verb: Identifier =
      switch ending {
      case .dissolved: "dissolve_unit"
      case .merged: "merge_unit"
      }
    return try rows(
      """
      select number, had, done from api.\(identifier: verb)(
        unit => \(unit), to_unit => \(heir), note => \(note), dry_run => \(dryRun))
      """, as: PassedMatter.self)
  }

  /// A unit is called otherwise from the returned instant (更名).
  public mutating func renameUnit(
    _ unit: String, name: String, nameEnglish: String? = nil
  ) throws(PostgresError) -> Timestamp {
    try value(
      "select api.rename_unit(unit => \(unit), name => \(name), name_en => \(nameEnglish))", as: Timestamp.self)
  }

  /// Names the body above that decides about the leading group, from the returned instant (指定上级部门).
  ///
  /// - Parameter source: By which document.
  public mutating func setSuperior(_ unit: String, source: String) throws(PostgresError) -> Timestamp {
    try value("select api.set_superior(unit => \(unit), source => \(source))", as: Timestamp.self)
  }

  /// How a unit stood at an instant: what it was called, held and owed then.
  ///
  /// - Parameter instant: As the server reads one.
  public mutating func unitFacts(_ unit: String, at instant: String) throws(PostgresError) -> [UnitFact] {
    try rows("select \(UnitFact.columns) from api.unit_at(unit => \(unit), at => \(instant))", as: UnitFact.self)
  }
}
