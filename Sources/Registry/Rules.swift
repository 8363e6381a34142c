public import Postgres

/// A deadline rule of the subdistrict (时限规则): what is owed from when, within what time, and what that rests on.
public struct Rule: Sendable, PGRow {
  /// What is owed, by code and by name.
  public let kind, kindName: String
  /// From when its time runs, in words.
  public let startsWhen: String?
  /// The risk that it holds for, by code and by name; `any` for every one.
  public let risk, riskName: String?
  /// The tier that it holds for, by code; `any` for every one.
  public let tier: String?
  /// Who owes it, in words.
  public let owedBy: String?
  /// How much time there is; nil where the law gives no number.
  public let amount: Int?
  /// The unit of ``amount`` and the clock that counts it, by name.
  public let timeUnit, clock: String?
  /// All of it in a sentence.
  public let rule: String?
  /// The document or decision it comes from.
  public let source: String?
  /// As what it may be shown (law, local example, this system's default), by code and by name.
  public let shownAs, shownAsName: String?
  /// From when it holds, and until when; nil while it holds.
  public let validFrom, validUntil: Timestamp?
  /// Whether anything in the registry creates an obligation by it yet.
  public let inUse: Bool

  /// Reads the columns in the order of ``columns``.
  public init(row: borrowing Row) throws(PostgresError) {
    (
      kind, kindName, startsWhen, risk, riskName, tier, owedBy, amount, timeUnit, clock, rule, source, shownAs,
      shownAsName, validFrom, validUntil, inUse
    ) = try row.decode(
      (
        String, String, String?, String?, String?, String?, String?, Int?, String?, String?, String?, String?, String?,
        String?, Timestamp?, Timestamp?, Bool
      ).self)
  }

  static let columns: SQL = """
    kind, kind_name, starts_when, risk, risk_name, tier, owed_by, amount, time_unit, clock, rule, source, shown_as,
    shown_as_name, valid_from, valid_until, in_use
    """
}

/// A deadline as the street sets it for itself.
public struct NewRule: Sendable {
  /// What is owed, by code or name.
  public var kind: String
  /// How much time there is; 0 means at once, or on the same day.
  public var amount: Int
  /// The unit of ``amount``, by code (`minute`, `hour`, `day`, `working_day`, `month`) or name.
  public var timeUnit: String
  /// The document or decision that the rule comes from, in words.
  public var source: String
  /// The risk that it holds for, by code or name; nil for every one.
  public var risk: String?
  /// The tier that it holds for, by code or name; nil for every one.
  public var tier: String?
  /// From when the time runs; needed only where a kind starts in more than one way.
  public var startsWhen: String?

  /// A rule for every risk and tier, unless said later.
  public init(kind: String, amount: Int, timeUnit: String, source: String) {
    self.kind = kind
    self.amount = amount
    self.timeUnit = timeUnit
    self.source = source
  }
}

/// What came of setting a rule.
public struct RuleInForce: Sendable, PGRow {
  /// The rule in a sentence.
  public let rule: String
  /// From when it holds; never earlier than it was set.
  public let validFrom: Timestamp

  /// Reads the columns that `api.set_rule` gives.
  public init(row: borrowing Row) throws(PostgresError) {
    (rule, validFrom) = try row.decode((String, Timestamp).self)
  }
}

extension Registry {
  /// The deadline rules by what is owed; those of one kind begin with the one that holds longest.
  ///
  /// - Parameters:
  ///   - kind: By code or name; nil for all.
  ///   - withFormer: Also those that hold no more, and those that nothing in the registry uses yet.
  public mutating func rules(kind: String? = nil, withFormer: Bool = false) throws(PostgresError) -> [Rule] {
    let present: SQL = withFormer ? "true" : "valid_until is null and in_use"
    return try rows(
      """
      select \(Rule.columns) from api.rules
      where \(.matches(kind, "kind", "kind_name")) and \(present)
      order by kind, starts_when, risk, tier, valid_from
      """, as: Rule.self)
  }

  /// Sets a deadline for the street (设定时限规则): from now on, never for what runs already.
  ///
  /// An amount that is no number of the database's is refused like any other wrong one.
  public mutating func setRule(_ rule: NewRule) throws(PostgresError) -> RuleInForce {
    try one(
      """
      select rule, valid_from from api.set_rule(
        kind => \(rule.kind), amount => \(Int32(exactly: rule.amount)), time_unit => \(rule.timeUnit),
        source => \(rule.source), risk => \(rule.risk), tier => \(rule.tier), starts_when => \(rule.startsWhen))
      """, as: RuleInForce.self)
  }
}
