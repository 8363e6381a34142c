/// Which verb or view of the registry a command is, so that help can leave out what the login may not use. Whether it may, the database says.
enum Verbs {
  /// Whether a command can be used, or anything of a noun; true where nobody knows.
  static func isUsable(_ path: [String], _ usable: Set<String>?) -> Bool {
    guard let usable else { return true }
    let children = CommandTree.place(of: path).children
    guard children.isEmpty else { return children.contains { isUsable(path + [CommandTree.name(of: $0)], usable) } }
    return verbs[path.joined(separator: " ")].map { usable.contains($0) } ?? true
  }

  /// By the words that lead to the command; those that are not here are for everybody.
  static let verbs = [
    "work": "my_work", "unseen": "unseen", "lead list": "leads", "lead show": "leads", "lead timeline": "case_timeline",
    "lead add": "record_lead", "lead call": "record_lead",
    "lead screen": "screen_lead", "lead dispatch": "dispatch_lead", "lead accept": "accept_lead",
    "lead return": "return_lead",
    "lead withdraw": "withdraw_lead_offer", "lead assign": "assign_lead", "lead notify": "notify_office",
    "lead feedback": "record_feedback", "lead join": "join_lead", "lead urgent": "record_urgent",
    "case list": "cases", "case show": "cases", "case timeline": "case_timeline", "case open": "open_case",
    "case dispatch": "dispatch_case", "case accept": "accept_case", "case return": "return_case",
    "case withdraw": "withdraw_offer", "case assign": "assign_case", "case suggest": "suggest_units",
    "case support add": "add_support", "case support end": "end_support", "case support list": "supports",
    "case officer set": "set_officer", "case officer list": "officers", "case assess": "assess_case",
    "case lower": "confirm_lowering", "case plan": "record_plan", "case close": "propose_closing",
    "case confirm": "confirm_closing", "case refuse": "refuse_closing", "case pause": "ask_pause",
    "case extend": "ask_extension", "case grant": "answer_request", "case resume": "end_pause",
    "case requests": "requests",
    "case escalate": "escalate_case", "case decide": "decide_escalation", "case unseen": "unseen",
    "case reopen": "reopen_case", "case reopening ask": "ask_reopening", "case reopening refuse": "refuse_reopening",
    "case reopening list": "reopenings", "case moveaway": "move_away", "case receipt": "record_receipt",
    "case stay": "call_off_move", "case adopted": "end_by_adoption", "case unidentified": "end_unidentified",
    "case leaving-plan": "record_leaving_plan", "case adult": "end_at_18", "case death": "record_death",
    "case review": "conclude_review", "case restrict": "restrict_case", "case lift": "lift_restriction",
    "case recuse": "recuse", "visit add": "record_visit", "report police": "report_to_police",
    "report explain": "explain_report", "minor search": "ask_to_search", "dossier open": "ask_to_open",
    "dossier break": "break_glass", "dossier sheet": "guardian_sheet", "reporter add": "record_reporter",
    "reporter show": "ask_reporter", "reporter slip": "ask_by_slip", "reporter keeper": "name_keeper",
    "trace minor": "ask_to_trace", "trace login": "ask_to_trace", "trace unit": "ask_to_trace",
    "trace year": "ask_to_trace_year", "trace glass": "broken_glasses",
    "order list": "orders", "order issue": "issue_order", "order answer": "answer_order", "sweep": "sweep",
    "officer handover": "hand_over_officer", "account list": "logins", "account add": "add_login",
    "account lock": "lock_login", "account unlock": "unlock_login", "account end": "end_login",
    "access explain": "ask_about_access", "access at": "ask_about_access", "access matrix": "access_matrix",
    "rule list": "rules", "rule show": "rules", "rule set": "set_rule", "rule try": "try_rules",
    "calendar show": "calendar_days", "calendar import": "import_calendar", "unit list": "units", "unit show": "units",
    "unit dissolve": "dissolve_unit", "unit merge": "merge_unit", "unit rename": "rename_unit",
    "unit superior": "set_superior", "duty list": "duties",
    "duty show": "duties", "plan show": "plan_clauses", "audit case": "audit_case", "audit open": "open_audit",
    "audit list": "audits", "audit check": "check_audit", "audit diff": "compare_audits",
    "audit verify": "verify_audit",
    "audit street": "compare_units", "audit trend": "trend", "audit unit": "compare_units",
    "audit definitions": "finding_definitions", "audit threshold": "set_definition", "audit close": "close_audit",
    "finding list": "findings", "finding show": "findings", "finding explain": "explain_finding",
    "finding answer": "answer_finding", "finding decide": "decide_finding", "finding rectify": "report_rectification",
    "finding recheck": "recheck_finding", "finding review ask": "ask_review", "finding review decide": "decide_review",
    "story list": "stories", "story show": "stories", "draft list": "drafts", "draft resume": "drafts",
    "draft drop": "drop_draft",
    "guide": "guide",
  ]
}
