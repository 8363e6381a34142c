import ArgumentParser
import Registry
import Terminal

/// `work` · 今日
struct Work: RegistryCommand {
  static var configuration: CommandConfiguration {
    names(
      "work", "今日", "inbox",
      does: Bilingual(zh: "列出待本单位办理的事项，急事在前", en: "List what waits for your unit, the most urgent first"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: inout Session) throws {
    let work = try session.registry.myWork()
    if session.isConversation, !work.isEmpty { Messages.say(Self.summary(work).text) }
    try session.output.show(Self.listing(work), empty: Self.nothing)
  }

  private static let nothing = Bilingual(zh: "没有待办事项。", en: "Nothing waits for your unit.")

  private static func listing(_ work: [WorkItem]) -> Listing {
    var listing = Listing(work, WorkItem.columns)
    listing.roles = work.map { $0.urgency == 1 ? .overdue : $0.urgency == 2 ? .soon : nil }
    return listing
  }

  /// What waits, in about so many lines; the rows can be named by their place.
  static func lines(atMost most: Int, in session: inout Session) throws(Complaint) -> [String] {
    var work: [WorkItem] = []
    try session.complaining { session in work = try session.registry.myWork() }
    var output = Output(zone: session.zone, display: session.settings.display, listed: session.standing.listed)
    let columns = Screen.current?.columns ?? 80
    let head = work.isEmpty ? [] : CellWidth.folded(summary(work).text, at: columns)
    var rows = most
    while true {
      output.display.mostRows = rows
      let lines = output.text(listing(work), empty: nothing).split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast().map(String.init)
      let excess = head.count + lines.count - most
      // Rows that are folded take several lines each.
      guard excess > 0, rows > 3 else { return head + lines }
      rows = max(3, rows - max(1, excess * min(rows, work.count) / lines.count))
    }
  }

  /// How much waits, by how urgent it is.
  private static func summary(_ work: [WorkItem]) -> Bilingual {
    let count = { (urgency: ClosedRange<Int>) in work.count { urgency.contains($0.urgency) } }
    let (late, soon, rest) = (count(1...1), count(2...2), count(3...9))
    return Bilingual(
      zh: "今日：超期 \(late)，将到期 \(soon)，其他 \(rest)。“1 办理”办第 1 行，“1 签收”签收第 1 行。",
      en: "Today: \(late) overdue, \(soon) due soon, \(rest) more. “1 do” does row 1; “1 accept” accepts it.")
  }
}

extension WorkItem {
  fileprivate static var columns: [Column<WorkItem>] {
    [
      Column("urgency") { $0.urgency },
      Column("kind") { $0.kind },
      Column("kind_name", zh: "事项", en: "kind") { $0.kindName },
      Column("number", zh: "编号", en: "number") { $0.number },
      Column("due_at", zh: "期限", en: "due") { $0.dueAt.asDeadline },
      Column("due_unknown", zh: "期限不明", en: "why no due time", leaves: 4) { $0.dueUnknown },
      Column("overdue", zh: "超期", en: "overdue", leaves: 3) { $0.overdue },
      Column("what", zh: "要做什么", en: "what", leaves: 2) { $0.what },
      Column("risk_name", zh: "风险", en: "risk", leaves: 6) { $0.riskName },
      Column("community", zh: "社区", en: "community", leaves: 5) { $0.community },
      Column("next_command") { $0.nextCommand },
      Column(seen: "command", zh: "命令", en: "command", leaves: 1) { $0.nextCommand.map(CommandTree.written(line:)) },
    ]
  }
}
