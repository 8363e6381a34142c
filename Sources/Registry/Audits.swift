public import Postgres

/// An audit (审计): of what, over which period, by whose order, and what of it still waits.
public struct Audit: Sendable, PGRow {
  /// Its number, `A2026-7K3FQM`.
  public let number: String
  /// `case`, `unit`, `community` or `street`, and its name.
  public let scope, scopeName: String
  /// The case, unit or community; nil for the whole street.
  public let subject: String?
  /// The period, its last day included.
  public let since, until: String
  /// When it was opened.
  public let openedAt: Timestamp
  /// Who opened it and who ordered it, by code and by name.
  public let openedByCode, openedBy, orderedByCode, orderedBy: String?
  /// How many matters it covers; how many findings there are, of how many somebody is awaited, and how many stand decided.
  public let matters, findings, waiting, decided: Int
  /// When it was closed; nil while it is open.
  public let closedAt: Timestamp?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      number, scope, scopeName, subject, since, until, openedAt, openedByCode, openedBy, orderedByCode, orderedBy,
      matters,
      findings, waiting, decided, closedAt
    ) = try row.decode(
      (
        String, String, String, String?, String, String, Timestamp, String?, String?, String?, String?, Int,
        Int, Int, Int, Timestamp?
      ).self)
  }

  static let columns: SQL = """
    audit_number, scope, scope_name, subject, since::text, until::text, opened_at, opened_by_code, opened_by, ordered_by_code,
    ordered_by, matters, findings, waiting, decided, closed_at
    """
}

/// An audit that was opened, or what one would find.
public struct OpenedAudit: Sendable, PGRow {
  /// Its number; nil for one that was only tried.
  public let number: String?
  /// How many matters it covers, and how many findings name how many units.
  public let matters, findings, units: Int
  /// Until when the units may answer; nil where there is nobody to answer.
  public let answerDueAt: Timestamp?

  /// Reads the columns that `api.open_audit` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (number, matters, findings, units, answerDueAt) = try row.decode((String?, Int, Int, Int, Timestamp?).self)
  }
}

/// What asking an audit's question again gave.
public struct AuditRecheck: Sendable, PGRow {
  /// How many findings were frozen, how many there are now, and how many differ.
  public let frozen, foundAgain, different: Int

  /// Reads the columns that `api.check_audit` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (frozen, foundAgain, different) = try row.decode((Int, Int, Int).self)
  }
}

/// A finding in which two audits differ.
public struct AuditChange: Sendable, PGRow {
  /// `appeared`, `gone` or `changed`, and its name.
  public let change, changeName: String
  /// Its definition, by code and by name.
  public let code, name: String
  /// The unit that it names, by code and by name.
  public let unitCode, unit: String?
  /// The case or lead.
  public let number: String?
  /// Its number in either audit.
  public let formerFinding, latterFinding: String?
  /// How long, in either audit.
  public let formerMinutes, latterMinutes: Int?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      change, changeName, code, name, unitCode, unit, number, formerFinding, latterFinding, formerMinutes, latterMinutes
    ) = try row.decode(
      (String, String, String, String, String?, String?, String?, String?, String?, Int?, Int?).self)
  }

  static let columns: SQL = """
    change, change_name, code, name, unit_code, unit, number, former_finding, latter_finding, former_minutes,
    latter_minutes
    """
}

/// What an audit froze, as a text that is the same for everybody, and its digest.
public struct AuditPaper: Sendable, PGRow {
  /// Canonical JSON.
  public let content: String
  /// 64 hexadecimal digits.
  public let sha256: String

  /// Reads the columns that `api.audit_paper` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (content, sha256) = try row.decode((String, String).self)
  }
}

/// Whether a file is what the registry froze.
public struct AuditVerification: Sendable, PGRow {
  /// The audit that the file names.
  public let number: String
  /// Whether it is the same, character for character.
  public let isSame: Bool
  /// SHA-256, 64 hexadecimal digits.
  public let digestOfFile, digestOfRegistry: String
  /// The place of the first character that differs, counted from 1.
  public let differsAt: Int?

  /// Reads the columns that `api.verify_audit` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (number, isSame, digestOfFile, digestOfRegistry, differsAt) = try row.decode(
      (String, Bool, String, String, Int?).self)
  }
}

extension Registry {
  /// The audits, the last opened first.
  public mutating func audits(number: String? = nil) throws(PostgresError) -> [Audit] {
    let wanted: SQL = number.map { .number($0, "audit_number") } ?? "true"
    return try rows(
      "select \(Audit.columns) from api.audits where \(wanted) order by opened_at desc, audit_number", as: Audit.self)
  }

  /// Opens an audit: what is found is frozen, and each unit named may answer (立项审计).
  ///
  /// - Parameters:
  ///   - scope: `case`, `unit`, `community` or `street`, by code or name.
  ///   - subject: A case number, a unit or a community; nil for the street.
  ///   - since, until: The period, ISO days, the last one included.
  ///   - orderedBy: By whose order; nil for the caller's own.
  ///   - dryRun: Only tell what it would find; nothing stays.
  public mutating func openAudit(
    _ scope: String, of subject: String?, since: String, until: String, orderedBy: String? = nil, note: String? = nil,
    dryRun: Bool = false
  ) throws(PostgresError) -> OpenedAudit {
    let (number, verb): (SQL, SQL) =
      dryRun ? ("null::text", "api.try_audit") : ("audit_number", "api.open_audit")
    return try one(
      """
      select \(number), matters, findings, units, answer_due_at from \(verb)(
        scope => \(scope), since => \(since)::date, until => \(until)::date, subject => \(subject),
        ordered_by => \(orderedBy), note => \(note))
      """, as: OpenedAudit.self)
  }

  /// Ends an audit of which nothing waits (办结审计).
  public mutating func closeAudit(_ number: String, note: String? = nil) throws(PostgresError) -> RecordedEvent {
    try one(
      "select \(RecordedEvent.columns) from api.close_audit(audit_number => \(number), note => \(note))",
      as: RecordedEvent.self)
  }

  /// Asks the audit's question again, from what it knew, and compares (重新演算).
  public mutating func checkAudit(_ number: String) throws(PostgresError) -> AuditRecheck {
    try one("select frozen, found_again, different from api.check_audit(\(number))", as: AuditRecheck.self)
  }

  /// What a later audit finds that an earlier one did not, and the other way round.
  public mutating func compareAudits(_ former: String, _ latter: String) throws(PostgresError) -> [AuditChange] {
    try rows(
      "select \(AuditChange.columns) from api.compare_audits(former => \(former), latter => \(latter))",
      as: AuditChange.self)
  }

  /// What an audit froze, and its digest.
  public mutating func auditPaper(_ number: String) throws(PostgresError) -> AuditPaper {
    try one("select content, sha256 from api.audit_paper(\(number))", as: AuditPaper.self)
  }

  /// The same, where the caller may take it; nil for a unit that may only read what names it.
  public mutating func auditPaperIfAllowed(_ number: String) throws(PostgresError) -> AuditPaper? {
    guard try !audits(number: number).isEmpty else { return nil }
    return try auditPaper(number)
  }

  /// The facts of a case as canonical JSON, and their digest (履责事实清单).
  public mutating func factsPaper(_ number: String) throws(PostgresError) -> AuditPaper {
    try one("select content, sha256 from api.facts_paper(\(number))", as: AuditPaper.self)
  }

  /// What an audit froze, or the facts of a case: whichever the number names.
  public mutating func exportPaper(_ number: String) throws(PostgresError) -> AuditPaper {
    try one("select content, sha256 from api.export_paper(\(number))", as: AuditPaper.self)
  }

  /// Whether an exported audit is what the registry froze, character for character (核验).
  public mutating func verifyAudit(_ content: String) throws(PostgresError) -> AuditVerification {
    try one(
      "select audit_number, is_same, sha256_of_file, sha256_of_registry, differs_at from api.verify_audit(\(content))",
      as: AuditVerification.self)
  }
}
