/// A share as a bar, in eighths of a cell.
enum Bar {
  private static let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Whether the terminal's own characters are too few for blocks; written once, before anything is shown.
  nonisolated(unsafe) static var isPlain = false

  /// The bar of a part of a whole; nil where there is no whole.
  static func of(_ part: Int, in whole: Int, cells: Int = 20) -> String? {
    guard whole > 0 else { return nil }
    let eighths = min(max(0, part), whole) * cells * 8 / whole
    if isPlain { return String(repeating: "#", count: (eighths + 4) / 8) }
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
