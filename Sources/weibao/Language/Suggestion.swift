/// What somebody may have meant who wrote something else.
enum Suggestion {
  /// The candidate that is nearest to `word`, if it is near enough to be worth asking.
  ///
  /// One slip is forgiven in a short word, a third of the letters in a long one; a beginning counts as near.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let word = word.lowercased()
    // The first letter is rarely the wrong one.
    let isOther = { (candidate: String) in candidate.lowercased().first == word.first ? 0 : 1 }
    let near = candidates.map { (candidate: $0, slips: distance(word, $0.lowercased())) }
      .filter { $0.slips <= max(1, min(word.count, $0.candidate.count) / 3) && $0.slips < $0.candidate.count }
      .min { ($0.slips, isOther($0.candidate)) < ($1.slips, isOther($1.candidate)) }
    return near?.candidate ?? candidates.first { word.count >= 2 && $0.lowercased().hasPrefix(word) }
  }

  /// Letters to add, drop, change, or swap with the next, to come from one word to the other.
  static func distance(_ from: String, _ to: String) -> Int {
    let from = Array(from)
    let to = Array(to)
    var before: [Int] = []
    var last = Array(0...to.count)
    for row in 0..<from.count {
      var next = [row + 1]
      for column in 0..<to.count {
        var cost = min(next[column] + 1, last[column + 1] + 1, last[column] + (from[row] == to[column] ? 0 : 1))
        if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        next.append(cost)
      }
      before = last
      last = next
    }
    return last[to.count]
  }
}
