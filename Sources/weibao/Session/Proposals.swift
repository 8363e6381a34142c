import Postgres
import Registry

/// Which values there are for an option or argument, by what its value is called.
enum Proposals {
  /// The query for the values that begin with `word`, or nil where there is nothing to propose.
  ///
  /// Each kind is read through the view that the login reads anyway, and at most as many as one can look over.
  static func query(_ value: String, of path: [String], beginning word: String) -> SQL? {
    let pattern = word.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_") + "%"
    switch value {
    case "number", "case", "story":
      return """
        select case_number from api.cases where case_number ilike \(pattern)
        order by last_at desc, case_number limit \(most)
        """
    case "lead":
      return """
        select lead_number from api.leads where lead_number ilike \(pattern)
        order by recorded_at desc, lead_number limit \(most)
        """
    case "matter":
      return """
        select number from (
          select case_number, last_at from api.cases union all select lead_number, recorded_at from api.leads
        ) m (number, at) where number ilike \(pattern) order by at desc, number limit \(most)
        """
    case "audit", "former", "latter":
      return """
        select audit_number from api.audits where audit_number ilike \(pattern)
        order by opened_at desc, audit_number limit \(most)
        """
    case "audit-or-case":
      return """
        select number from (
          select audit_number, opened_at from api.audits union all select case_number, last_at from api.cases
        ) m (number, at) where number ilike \(pattern) order by at desc, number limit \(most)
        """
    case "finding":
      return """
        select finding from api.findings where finding ilike \(pattern)
        order by (waits_for_code is null), at desc nulls last, finding limit \(most)
        """
    // a unit of time
    case "unit" where path.first == "rule": break
    case "unit": return named("unit_code", "name", "api.units where ended_at is null", pattern)
    case "duty": return named("duty_code", "duty_code", "api.duties where true", pattern)
    case "code" where path.first == "duty": return named("duty_code", "duty_code", "api.duties where true", pattern)
    case "code" where path.first == "finding" || path.first == "audit":
      return named("code", "name", "api.finding_definitions where until is null", pattern)
    case "login", "role": return named("login::text", "login::text", "api.logins where ended_at is null", pattern)
    case "clause": return named("clause", "heading", "api.plan_clauses where true", pattern)
    case "category":
      return named(
        "coalesce(subtype_code, category_code)", "coalesce(subtype, name)", "api.categories where true", pattern)
    case "community", "territory":
      return named("territory_code", "community", "api.units where territory_code is not null", pattern)
    default: break
    }
    guard let kind = codes(value, of: path) else { return nil }
    return """
      select v from api.codes, lateral (values (code, 1), (name, 2)) n (v, place)
      where kind = \(kind) and v ilike \(pattern) and (\(word.isEmpty) = false or place = 1)
      order by place, sort_order, code limit \(most)
      """
  }

  /// How many are proposed at most.
  private static let most = 60

  /// Codes, and names for who begins to type one.
  private static func named(_ code: SQL, _ name: SQL, _ source: SQL, _ pattern: String) -> SQL {
    """
    select v from (
      select v, min(place) as place from (select \(code) as code, \(name) as name from \(source)) s,
        lateral (values (code, 1), (name, 2)) n (v, place)
      where v ilike \(pattern) and (\(pattern) <> '%' or place = 1) group by v
    ) p order by place, v limit \(most)
    """
  }

  /// The kind of codes that an option takes.
  static func codes(_ value: String, of path: [String]) -> String? {
    let kinds = [
      "risk": "risk", "channel": "channel", "level": "order_level", "purpose": "purpose", "group": "group",
      "tier": "tier", "decision": "tier_decision", "relation": "family_relation",
      "measure": "measure", "cause": "dismissal", "position": "finding_position", "scope": "audit_scope",
    ]
    if let kind = kinds[value] { return kind }
    switch (value, path.first, path.dropFirst().first) {
    case ("code", "lead", _): return "report_situation"
    case ("status", "account", _): return "login_status"
    case ("outcome", "finding", _): return "review_outcome"
    case ("outcome", _, _): return "screening"
    case ("unit", "rule", _): return "time_unit"
    case ("status", "lead", _): return "lead_status"
    case ("status", _, _): return "case_status"
    case ("kind", _, _): return "obligation"
    case ("reason", "case", "close"): return "closing_reason"
    case ("reason", "case", "restrict"): return "restriction"
    case ("reason", "case", "recuse"): return "recusal"
    case ("reason", "case", "reopen"), ("reason", "case", "reopening"): return "reopening_reason"
    case ("reason", "lead", "screen"): return "screen_out_reason"
    case ("reason", "case", "return"), ("reason", "lead", "return"): return "return_reason"
    case ("code", "report", _): return "report_reason"
    default: return nil
    }
  }
}
