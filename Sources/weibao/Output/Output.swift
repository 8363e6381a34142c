import Terminal

/// Writes results to standard output, in the format that was asked for.
struct Output {
  let zone: Zone
  let format: Format
  /// Whether CSV begins with a byte order mark.
  let hasMark: Bool

  private var json: JSONOutput { JSONOutput(zone: zone) }
  private var csv: CSVOutput { CSVOutput(zone: zone, hasMark: hasMark) }
  private var style: Style { Style(for: 1) }
  private var available: Int? { Screen.current?.columns }

  /// Writes rows; where there are none, a table says so in words.
  ///
  /// - Parameter limit: How many were asked for at most; a table that has so many says that there may be more.
  func show(_ listing: Listing, empty: Bilingual, limit: Int? = nil) throws {
    switch format {
    case .json: try OutputFile.standard.write(json.array(listing) + "\n")
    case .csv: try OutputFile.standard.write(csv.text(listing))
    case .table: try Pager.show(listing.rows.isEmpty ? empty.text + "\n" : table(listing) + count(of: listing, limit))
    }
  }

  /// Writes what was done: a sentence for people, the row for programs.
  func done(_ sentence: Bilingual, _ row: Listing) throws {
    switch format {
    case .table: try Pager.show(CellWidth.visible(sentence.text) + "\n")
    case .json, .csv: try show(row, empty: sentence)
    }
  }

  /// Writes one thing as labelled facts.
  func show(facts: Listing) throws {
    switch format {
    case .table: try Pager.show(lines(facts: facts))
    case .json: try OutputFile.standard.write(json.object(facts) + "\n")
    case .csv: try OutputFile.standard.write(csv.text(facts))
    }
  }

  /// Writes a report of several parts; CSV, which knows only one table, carries `flat`.
  func show(_ report: Report) throws {
    switch format {
    case .table: try Pager.show(text(of: report))
    case .json: try OutputFile.standard.write(text(json: report) + "\n")
    case .csv: try OutputFile.standard.write(csv.text(report.flat))
    }
  }

  private func text(of report: Report) -> String {
    var parts: [String] = []
    if let facts = report.facts { parts.append(lines(facts: facts)) }
    for section in report.sections {
      let body = section.listing.rows.isEmpty ? section.empty.text + "\n" : table(section.listing)
      parts.append(style(.heading, "【\(section.title.text)】") + "\n" + body)
    }
    return parts.joined(separator: "\n")
  }

  private func text(json report: Report) -> String {
    var parts = report.facts.map { json.members($0) } ?? []
    parts += report.sections.map { ($0.key, json.array($0.listing)) }
    return json.object(parts)
  }

  private func table(_ listing: Listing) -> String {
    listing.table(in: zone).lines(available: available, style: style)
  }

  private func lines(facts listing: Listing) -> String {
    guard let row = listing.rows.first else { return "" }
    let shown = zip(listing.heads, row).filter { $0.isInTables && $1 != .nothing }
    return Facts(shown.map { ($0.title, $1.shown(in: zone) ?? "") }).lines(available: available, style: style)
  }

  private func count(of listing: Listing, _ limit: Int?) -> String {
    let count = listing.rows.count
    let text =
      count == limit
      ? Bilingual(zh: "（只列出 \(count) 行，可能还有）", en: "(only \(count) listed, there may be more)")
      : Bilingual(zh: "（共 \(count) 行）", en: count == 1 ? "(1 row)" : "(\(count) rows)")
    return text.text + "\n"
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
