/// A format that writes rows one by one, so that a result need not be held in memory.
protocol RowText {
  /// What stands before the rows.
  func head(_ heads: [Listing.Head]) -> String

  /// A row, by its number from 0.
  func row(_ row: [Value], _ number: Int, _ heads: [Listing.Head]) -> String

  /// What stands behind the rows, of which there were so many.
  func tail(_ count: Int) -> String
}

extension RowText {
  /// All of a listing.
  func whole(_ listing: Listing) -> String {
    var out = head(listing.heads)
    for (number, row) in listing.rows.enumerated() { out += self.row(row, number, listing.heads) }
    return out + tail(listing.rows.count)
  }
}

/// CSV as a whole file.
extension CSVOutput: RowText {
  func head(_ heads: [Listing.Head]) -> String { (hasMark ? "\u{FEFF}" : "") + line(heads.map { field($0.name) }) }

  func row(_ row: [Value], _ number: Int, _ heads: [Listing.Head]) -> String { line(row.map { field($0) }) }

  func tail(_ count: Int) -> String { "" }
}

/// A JSON array with an object for each row.
struct JSONRows: RowText {
  let json: JSONOutput

  func head(_ heads: [Listing.Head]) -> String { "[" }

  func row(_ row: [Value], _ number: Int, _ heads: [Listing.Head]) -> String {
    (number == 0 ? "" : ",\n ") + json.object(row, heads)
  }

  func tail(_ count: Int) -> String { "]\n" }
}

/// JSON Lines ([source](https://jsonlines.org)): an object a line.
struct JSONLines: RowText {
  let json: JSONOutput

  func head(_ heads: [Listing.Head]) -> String { "" }

  func row(_ row: [Value], _ number: Int, _ heads: [Listing.Head]) -> String {
    // Only a document of the type json holds line feeds, and none inside its texts.
    json.object(row, heads).replacing("\n", with: " ") + "\n"
  }

  func tail(_ count: Int) -> String { "" }
}
