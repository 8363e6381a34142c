/// From which clause of the plan a command comes. What the clause says is asked of the database.
enum Clauses {
  /// The clause of the command to which the words lead, by its number; nil for one that the plan does not know.
  static func clause(of path: [String]) -> String? {
    for count in stride(from: path.count, to: 0, by: -1) {
      if let clause = clauses[path.prefix(count).joined(separator: " ")] { return clause }
    }
    return nil
  }

  /// By the words that lead to the command or to its noun; a test compares them with the plan.
  static let clauses = [
    "lead": "三(一)2", "lead screen": "三(二)", "lead dispatch": "三(二)", "lead accept": "三(二)", "lead return": "三(二)",
    "lead assign": "三(二)", "report": "三(四)", "reporter": "三(一)2",
    "case": "三(二)", "case assess": "三(三)", "case lower": "三(三)", "case plan": "三(五)", "case support": "三(七)",
    "case escalate": "三(二)", "case decide": "三(二)", "case officer": "五(二)", "case moveaway": "三(六)",
    "case receipt": "三(六)", "case stay": "三(六)", "case leaving-plan": "三(六)", "case adopted": "三(六)",
    "case unidentified": "三(六)", "officer": "五(二)", "visit": "三(四)", "order": "三(九)", "sweep": "三(九)",
    "audit": "三(九)", "finding": "三(九)", "duty": "四", "unit": "四", "rule": "三(二)",
  ]
}
