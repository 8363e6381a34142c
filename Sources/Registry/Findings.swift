public import Postgres

/// A finding (疑似问题): possible until people have decided.
public struct Finding: Sendable, PGRow {
  /// Its number, `A2026-7K3FQM.3`.
  public let finding: String
  /// Its definition, by code and by name.
  public let code, name: String
  /// `possible`, `question` or `fact`; and how it is called by now.
  public let weight, weightName: String
  /// The unit that it names.
  public let unitCode, unit: String?
  /// The case or lead; nil where it is about more than one.
  public let number: String?
  /// When it came to be.
  public let at: Timestamp
  /// How long, in minutes.
  public let minutes: Int?
  /// What became of it, by code and by name.
  public let status, statusName: String
  /// What was decided, by code and by name; nil where nothing was, or where it was lifted.
  public let measure, measureName: String?
  /// Who acts next, by code and by name.
  public let waitsForCode, waitsFor: String?
  /// Until when the unit may answer.
  public let answerDueAt: Timestamp?
  /// The finding as a plain sentence.
  public let sentence: String
  /// The rule, the definition's source, the plan's clause and its own words, and the numbers of the events that prove it.
  public let rule, source, clause, phrase, evidence: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      finding, code, name, weight, weightName, unitCode, unit, number, at, minutes, status, statusName, measure,
      measureName, waitsForCode, waitsFor, answerDueAt, sentence, rule, source, clause, phrase, evidence
    ) = try row.decode(
      (
        String, String, String, String, String, String?, String?, String?, Timestamp, Int?, String, String, String?,
        String?, String?, String?, Timestamp?, String, String?, String?, String?, String?, String?
      ).self)
  }

  static let columns: SQL = """
    finding, code, name, weight, weight_name, unit_code, unit, number, at, minutes, status, status_name, measure,
    measure_name, waits_for_code, waits_for, answer_due_at, sentence, rule, source, clause, phrase, evidence
    """
}

/// A step of a finding, and what was said.
public struct FindingStep: Sendable, PGRow {
  /// Its place.
  public let line: Int
  /// What was done, by code and by name.
  public let step, stepName: String
  /// The event of the audit.
  public let eventID: String
  /// When it was recorded.
  public let at: Timestamp
  /// Whose step it is, by code and by name.
  public let unitCode, unit: String?
  /// What came of it, by code and by name.
  public let outcome, outcomeName: String?
  /// Whether an answer came after its deadline.
  public let isLate: Bool
  /// In full.
  public let said: String?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (line, step, stepName, eventID, at, unitCode, unit, outcome, outcomeName, isLate, said) = try row.decode(
      (Int, String, String, String, Timestamp, String?, String?, String?, String?, Bool, String?).self)
  }

  static let columns: SQL = "line, step, step_name, event_id, at, unit_code, unit, outcome, outcome_name, is_late, said"
}

/// A step of the reason why a finding was made.
public struct FindingReason: Sendable, PGRow {
  /// Its place.
  public let line: Int
  /// `clause`, `definition`, `rule`, `debt`, `holder`, `event` or `finding`, and its name.
  public let part, partName: String
  /// What it says, and where it stands.
  public let what, source: String?

  /// Reads the columns that `api.explain_finding` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (line, part, partName, what, source) = try row.decode((Int, String, String, String?, String?).self)
  }
}

/// What counts as a finding.
public struct FindingDefinition: Sendable, PGRow {
  /// By code and by name.
  public let code, name: String
  /// `possible` or `question`, and its name.
  public let weight, weightName: String
  /// The threshold, exact, and what it is measured in; nil where there is none.
  public let amount, measuredIn, measuredInName: String?
  /// What is said of what it finds, with places for the facts.
  public let sentence: String
  /// The plan's clause and its own words, the source, and whose rule it is, by code and by name.
  public let clause, phrase, source, shownAs, shownAsName: String?
  /// From when on it holds.
  public let since: Timestamp
  /// Until when it held; nil while it holds.
  public let until: Timestamp?

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      code, name, weight, weightName, amount, measuredIn, measuredInName, sentence, clause, phrase, source, shownAs,
      shownAsName, since, until
    ) = try row.decode(
      (
        String, String, String, String, String?, String?, String?, String, String?, String?, String?, String?, String?,
        Timestamp, Timestamp?
      ).self)
  }

  static let columns: SQL = """
    code, name, weight, weight_name, trim_scale(amount)::text, measured_in, measured_in_name, sentence, clause, phrase,
    source, shown_as, shown_as_name, since, until
    """
}

/// What a verb about a finding gives back.
public struct FindingDeed: Sendable, PGRow {
  /// The event of the audit.
  public let eventID: String
  /// When it was recorded.
  public let recordedAt: Timestamp
  /// What the verb tells besides: the new status, who decides; nil where there is nothing.
  public let told: String?

  /// Reads the columns `event_id, recorded_at` and one more text.
  public init(row: borrowing Row) throws(PostgresError) {
    (eventID, recordedAt, told) = try row.decode((String, Timestamp, String?).self)
  }
}

extension Registry {
  /// The findings that the caller may see, audit by audit in their order.
  ///
  /// - Parameters:
  ///   - audit: Of this audit only.
  ///   - unit: That name this unit, by code or name.
  ///   - code: Of this definition, by code or name.
  ///   - waitingOnly: Only those of which somebody is awaited.
  public mutating func findings(
    audit: String? = nil, unit: String? = nil, code: String? = nil, waitingOnly: Bool = false
  ) throws(PostgresError) -> [Finding] {
    let wanted: SQL = audit.map { .number($0, "audit_number") } ?? "true"
    let waiting: SQL = waitingOnly ? "waits_for_code is not null" : "true"
    return try rows(
      """
      select \(Finding.columns) from api.findings
      where \(wanted) and \(.matches(unit, "unit_code", "unit")) and \(.matches(code, "code", "name")) and \(waiting)
      order by audit_number, split_part(finding, '.', 2)::int
      """, as: Finding.self)
  }

  /// One finding by its number, as the registry prints it; empty where there is none that the caller may see.
  public mutating func findings(of number: String) throws(PostgresError) -> [Finding] {
    try rows(
      "select \(Finding.columns) from api.findings where finding = upper(\(number))", as: Finding.self)
  }

  /// Every step of a finding, with what was said in full.
  ///
  /// The look is granted in a transaction of its own before anything is shown, as with ``openDossier(_:purpose:reveal:)``.
  public mutating func readFinding(_ number: String) throws(PostgresError) -> [FindingStep] {
    let look = try value("select api.ask_to_read(\(number))", as: Int.self)
    return try rows(
      "select \(FindingStep.columns) from api.read_finding(\(number), look_id => \(look))", as: FindingStep.self)
  }

  /// Why a finding was made, step by step.
  public mutating func explainFinding(_ number: String) throws(PostgresError) -> [FindingReason] {
    try rows("select line, part, part_name, what, source from api.explain_finding(\(number))", as: FindingReason.self)
  }

  /// The unit named answers (申辩).
  ///
  /// - Parameter position: `accepted` or `contested`, by code or name.
  public mutating func answerFinding(
    _ number: String, position: String, note: String, paper: String? = nil
  ) throws(PostgresError) -> FindingDeed {
    try one(
      """
      select event_id, recorded_at, case when is_late then 'late' end from api.answer_finding(
        finding => \(number), "position" => \(position), note => \(note), paper => \(paper))
      """, as: FindingDeed.self)
  }

  /// Another person decides about a finding (认定).
  ///
  /// - Parameters:
  ///   - measure: By code or name.
  ///   - cause: Why it is dismissed, by code or name.
  public mutating func decideFinding(
    _ number: String, measure: String, note: String, cause: String? = nil, paper: String? = nil
  ) throws(PostgresError) -> FindingDeed {
    try one(
      """
      select event_id, recorded_at, status_name from api.decide_finding(
        finding => \(number), measure => \(measure), note => \(note), cause => \(cause), paper => \(paper))
      """, as: FindingDeed.self)
  }

  /// The unit reports what it has put right (报告整改).
  public mutating func reportRectification(
    _ number: String, note: String, paper: String? = nil
  ) throws(PostgresError) -> FindingDeed {
    try one(
      """
      select event_id, recorded_at, null::text from api.report_rectification(
        finding => \(number), note => \(note), paper => \(paper))
      """, as: FindingDeed.self)
  }

  /// Whether it was put right (复查整改).
  public mutating func recheckFinding(
    _ number: String, passed: Bool, note: String, paper: String? = nil
  ) throws(PostgresError) -> FindingDeed {
    try one(
      """
      select event_id, recorded_at, status_name from api.recheck_finding(
        finding => \(number), passed => \(passed), note => \(note), paper => \(paper))
      """, as: FindingDeed.self)
  }

  /// The unit asks once for a review (申请复核).
  public mutating func askReview(
    _ number: String, note: String, paper: String? = nil
  ) throws(PostgresError) -> FindingDeed {
    try one(
      """
      select event_id, recorded_at, decided_by from api.ask_review(
        finding => \(number), note => \(note), paper => \(paper))
      """, as: FindingDeed.self)
  }

  /// Others uphold a decision or lift it (复核决定).
  ///
  /// - Parameter outcome: `upheld` or `lifted`, by code or name.
  public mutating func decideReview(
    _ number: String, outcome: String, note: String, paper: String? = nil
  ) throws(PostgresError) -> FindingDeed {
    try one(
      """
      select event_id, recorded_at, status_name from api.decide_review(
        finding => \(number), outcome => \(outcome), note => \(note), paper => \(paper))
      """, as: FindingDeed.self)
  }

  /// What counts as which finding; with `withFormer`, in all versions.
  public mutating func findingDefinitions(withFormer: Bool = false) throws(PostgresError) -> [FindingDefinition] {
    let now: SQL = withFormer ? "true" : "until is null"
    return try rows(
      "select \(FindingDefinition.columns) from api.finding_definitions where \(now) order by code, since",
      as: FindingDefinition.self)
  }

  /// The definitions that an audit was made with, as they stood then.
  public mutating func definitions(of audit: String) throws(PostgresError) -> [FindingDefinition] {
    try rows(
      "select \(FindingDefinition.columns) from api.audit_definitions(\(audit)) order by code",
      as: FindingDefinition.self)
  }

  /// The office sets the threshold of a definition (设定口径).
  public mutating func setDefinition(_ code: String, amount: String, source: String) throws(PostgresError) -> Timestamp
  {
    try value(
      "select api.set_definition(code => \(code), amount => \(amount)::numeric, source => \(source))",
      as: Timestamp.self)
  }
}
