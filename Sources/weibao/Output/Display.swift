import Terminal

/// How results look: the settings of `\pset`.
struct Display: Sendable {
  var format = Format.table
  /// Whether tables are shown as labelled facts: always, never, or where they are wider than the window (nil).
  var expanded: Bool? = false
  /// Whether CSV begins with a byte order mark, by which Excel knows UTF-8.
  var hasMark = false
  /// What is shown for NULL in a table of a statement.
  var null = ""
  /// Whether what does not fit the window goes through a pager.
  var pager = true
  /// Whether the number of rows is told below a table.
  var footer = true
  /// Whether only the rows are shown, without heads and footer.
  var rowsOnly = false
  /// How many rows a table shows at most; nil shows all.
  var mostRows: Int?
}
