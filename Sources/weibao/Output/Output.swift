import Terminal

/// Writes results, in the format that was asked for, to where they shall go.
struct Output {
  let zone: Zone
  var display: Display
  var sink = Sink.standard
  /// Where the rows of a list are remembered, which are numbered then.
  var listed: ListedRows?
  /// Why the registry shows nothing to whoever is logged in; nil for a login that it knows.
  var stranger: Complaint?

  private var format: Format { display.format }
  private var json: JSONOutput { JSONOutput(zone: zone) }
  private var csv: CSVOutput { CSVOutput(zone: zone, hasMark: display.hasMark) }
  private var markdown: MarkdownOutput { MarkdownOutput(zone: zone) }
  private var style: Style { sink.isStandard ? Style(for: 1) : Style(isOn: false) }
  private var available: Int? { sink.isStandard ? Screen.current?.columns : nil }

  /// The format in which rows can be written one by one; nil for tables, whose widths depend on all rows.
  var rowText: (any RowText)? {
    switch format {
    case .table, .expanded: nil
    case .csv: csv
    case .json: JSONRows(json: json)
    case .jsonl: JSONLines(json: json)
    case .markdown: markdown
    }
  }

  /// Writes a text as it is; one for people goes through the pager where it is too long for the window.
  func write(_ text: String, paged: Bool = false) throws(OutputFile.Failure) {
    if paged, sink.isStandard, display.pager { try Pager.show(text) } else { try sink.file.write(text) }
  }

  /// Writes rows; where there are none, a table says so in words.
  ///
  /// - Parameter total: How many rows there are, where not all are in the listing.
  /// - Throws: Why the registry shows nothing to this login, rather than that there is nothing.
  func show(_ listing: Listing, empty: Bilingual, total: Int? = nil) throws {
    if listing.rows.isEmpty, let stranger { throw stranger }
    if let rowText {
      try write(rowText.whole(listing.data))
    } else {
      try write(text(listing, empty: empty, total: total), paged: true)
    }
  }

  /// Rows as a person reads them.
  func text(_ listing: Listing, empty: Bilingual, total: Int? = nil) -> String {
    guard !listing.rows.isEmpty else { return display.rowsOnly ? "" : empty.text + "\n" }
    let total = total ?? listing.rows.count
    let cut = listed.map { listing.first(display.mostRows).numbered($0) } ?? listing.first(display.mostRows)
    let (shown, left) = narrowed(cut)
    return table(shown) + count(cut.rows.count, of: total, without: left)
  }

  /// Writes what was done: a sentence for people, the row for programs.
  func done(_ sentence: Bilingual, _ row: Listing) throws {
    if format.isForPeople {
      let text = CellWidth.visible(sentence.text)
      try write(
        (available.map { CellWidth.folded(text, at: $0) } ?? [text]).joined(separator: "\n") + "\n", paged: true)
    } else {
      try show(row, empty: sentence)
    }
  }

  /// Writes one thing as labelled facts.
  func show(facts: Listing) throws {
    switch format {
    case .table, .expanded: try write(lines(facts: facts), paged: true)
    case .markdown: try write(markdown.facts(told(facts)))
    case .json: try write(json.object(facts.data) + "\n")
    case .csv, .jsonl: try show(facts, empty: Bilingual(zh: "", en: ""))
    }
  }

  /// Writes a report of several parts; CSV, which knows only one table, carries `flat`.
  func show(_ report: Report) throws {
    switch format {
    case .table, .expanded: try write(text(of: report), paged: true)
    case .markdown: try write(text(markdown: report))
    case .json: try write(text(json: report) + "\n")
    case .jsonl: try write(text(json: report).replacing("\n", with: " ") + "\n")
    case .csv: try write(csv.whole(report.flat.data))
    }
  }

  private func text(of report: Report) -> String {
    var parts: [String] = []
    if let facts = report.facts { parts.append(lines(facts: facts)) }
    var left: [String] = []
    for section in report.sections {
      let (shown, missing) = narrowed(section.listing)
      left += missing.filter { !left.contains($0) }
      let body = section.listing.rows.isEmpty ? section.empty.text + "\n" : table(shown)
      parts.append(style(.heading, "【\(section.title.text)】") + "\n" + body)
    }
    if !left.isEmpty { parts.append(note(Bilingual(zh: "", en: ""), without: left)) }
    return parts.joined(separator: "\n")
  }

  private func text(markdown report: Report) -> String {
    var parts: [String] = []
    if let facts = report.facts { parts.append(markdown.facts(told(facts))) }
    for section in report.sections {
      let body = section.listing.rows.isEmpty ? section.empty.text + "\n" : markdown.whole(section.listing)
      parts.append("## " + markdown.escaped(section.title.text) + "\n\n" + body)
    }
    return parts.joined(separator: "\n")
  }

  private func text(json report: Report) -> String {
    var parts = report.facts.map { json.members($0.data) } ?? []
    parts += report.sections.map { ($0.key, json.array($0.listing.data)) }
    return json.object(parts)
  }

  /// What there is room for: a window that is too narrow leaves out what is said elsewhere.
  private func narrowed(_ listing: Listing) -> (listing: Listing, left: [String]) {
    guard format == .table, display.expanded != true else { return (listing, []) }
    return listing.narrowed(to: available, in: zone)
  }

  private func table(_ listing: Listing) -> String {
    if isExpanded(listing) {
      return listing.records(in: zone, null: display.null).lines(available: available, style: style)
    }
    return listing.table(in: zone, null: display.null)
      .lines(available: available, style: style, hasHead: !display.rowsOnly)
  }

  private func isExpanded(_ listing: Listing) -> Bool {
    if format == .expanded { return true }
    if display.expanded == true { return true }
    // A list that even folded lines cannot hold is read row by row; a statement's result stays as psql shows it.
    if display.expanded == false {
      guard let available, !listing.showsEmptyColumns else { return false }
      return !listing.table(in: zone, null: display.null).fits(available)
    }
    guard let available else { return false }
    return listing.table(in: zone, null: display.null).width > available
  }

  private func lines(facts listing: Listing) -> String {
    Facts(told(listing)).lines(available: available, style: style)
  }

  private func told(_ listing: Listing) -> [(label: String, value: String)] {
    guard let row = listing.rows.first else { return [] }
    let shown = zip(listing.heads, row).filter { $0.isInTables && $1 != .nothing }
    return shown.map { ($0.title, $1.shown(in: zone) ?? "") }
  }

  private func count(_ count: Int, of total: Int, without left: [String] = []) -> String {
    guard display.footer, !display.rowsOnly else { return "" }
    let text =
      count < total
      ? Bilingual(zh: "列出 \(count) 行，共 \(total) 行", en: "\(count) of \(total) rows")
      : Bilingual(zh: "共 \(count) 行", en: count == 1 ? "1 row" : "\(count) rows")
    return note(text, without: left)
  }

  /// What is told below a table: of how many rows it has how many, and what there was no room for.
  private func note(_ count: Bilingual, without left: [String]) -> String {
    var (zh, en) = (count.zh, count.en)
    if !left.isEmpty {
      let names = left.joined(separator: Bilingual.listSign.text)
      zh += (zh.isEmpty ? "" : "；") + "窗口窄，略去：\(names)，\\x 可见"
      en += (en.isEmpty ? "" : "; ") + "too narrow for: \(names); \\x shows all"
    }
    let text = Bilingual(zh: "（\(zh)）", en: "(\(en))").text
    return (available.map { CellWidth.folded(text, at: $0) } ?? [text]).joined(separator: "\n") + "\n"
  }
}

/// Something told in several parts: facts about it first, then tables.
struct Report {
  /// A part: its key in JSON, its title, and what is said where it is empty.
  struct Section {
    let key: String
    let title: Bilingual
    let listing: Listing
    var empty = Bilingual(zh: "（无）", en: "(none)")
  }

  var facts: Listing?
  var sections: [Section]
  /// The same as one table.
  let flat: Listing
}
