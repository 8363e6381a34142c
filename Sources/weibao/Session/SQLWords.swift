import Postgres
import Registry

/// What may stand in a statement: SQL's own words, and the tables, columns and functions that the login reaches.
enum SQLWords {
  /// The words that may stand where `word` does, behind what is written before it.
  static func words(before: String, word: String, _ asker: Asker) -> [String] {
    // Readline parts words at blanks only.
    if let sign = word.lastIndex(where: { "(,=<>+-*/;".contains($0) }) {
      let head = word[...sign]
      let rest = String(word[word.index(after: sign)...])
      return words(before: before + head + " ", word: rest, asker).map { head + $0 }
    }
    let tokens = words(of: before)
    guard let last = tokens.last else { return verbs(beginning: word) }
    if ["from", "join", "into", "update", "table", "view", "only", "copy"].contains(last) {
      return relations(beginning: word, asker)
    }
    let named = Set(
      zip(tokens, tokens.dropFirst()).filter { ["from", "join", "update", "into", ","].contains($0.0) }.map(\.1))
    let columns = columns(of: named.sorted(), beginning: word, asker)
    return columns + keywords(beginning: word).filter { !columns.contains($0) }
  }

  /// The words that begin a statement, for who has begun one.
  static func verbs(beginning word: String) -> [String] {
    word.isEmpty ? [] : inCase(of: word, Input.sqlVerbs.sorted().filter { $0.hasPrefix(word.lowercased()) })
  }

  /// Tables and views that the login reaches, by their names alone where they are found by them.
  static func relations(beginning word: String, _ asker: Asker) -> [String] {
    asker.texts(
      """
      select name from (
        select case when pg_catalog.pg_table_is_visible(c.oid) and position('.' in \(word)) = 0
          then c.relname::text else n.nspname || '.' || c.relname end
        from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'v', 'm', 'p', 'f') and (n.nspname <> 'pg_catalog' or \(word) like 'pg%')
          and n.nspname <> 'information_schema'
          and pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_any_column_privilege(c.oid, 'select')
      ) r (name) where pg_catalog.starts_with(name, \(word.lowercased())) order by 1 limit 100
      """)
  }

  private static func columns(of relations: [String], beginning word: String, _ asker: Asker) -> [String] {
    guard !relations.isEmpty else { return [] }
    let parts = word.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let prefix = parts.count == 2 ? parts[0] + "." : ""
    let found = asker.texts(
      """
      select distinct a.attname::text from pg_catalog.pg_attribute a
      where a.attrelid = any (array(select pg_catalog.to_regclass(r) from pg_catalog.unnest(\(relations)) r))
        and a.attnum > 0 and not a.attisdropped and pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'select')
        and pg_catalog.starts_with(a.attname::text, \(String(parts.last ?? "").lowercased())) order by 1
      """)
    return found.map { prefix + $0 }
  }

  private static func keywords(beginning word: String) -> [String] {
    word.isEmpty ? [] : inCase(of: word, others.filter { $0.hasPrefix(word.lowercased()) })
  }

  /// The words in capitals where the typist writes so.
  private static func inCase(of word: String, _ words: [String]) -> [String] {
    let isUpper = word == word.uppercased() && word != word.lowercased()
    return isUpper ? words.map { $0.uppercased() } : words
  }

  /// Words of SQL that stand behind the first of a statement.
  private static let others = [
    "all", "and", "any", "array", "as", "asc", "between", "by", "case", "cast", "coalesce", "count", "cross",
    "current_date", "current_timestamp", "desc", "distinct", "else", "except", "exists", "extract", "false", "filter",
    "for", "from", "full", "group", "having", "ilike", "in", "inner", "intersect", "interval", "into", "is", "join",
    "delete", "insert", "lateral", "left", "like", "limit", "max", "min", "natural", "not", "null", "nullif", "nulls",
    "offset", "on", "or",
    "order", "outer", "over", "partition", "returning", "right", "select", "set", "sum", "table", "then", "true",
    "union", "update", "using", "values", "when",
    "where", "window", "with",
  ]

  /// The words of a beginning, by PostgreSQL's own scanner; qualified names in one piece.
  private static func words(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var end = -1
    var isDotted = false
    for token in ScanTokens(bytes).tokens where !ScanTokens.comments.contains(token.kind) {
      let word = String(decoding: bytes[token.bytes], as: UTF8.self).lowercased()
      if word == ";" {
        words = []
      } else if (word == "." || isDotted) && token.bytes.lowerBound == end && !words.isEmpty {
        words[words.count - 1] += word
      } else {
        words.append(word)
      }
      isDotted = word == "."
      end = token.bytes.upperBound
    }
    return words
  }
}
