import Postgres
import Registry

extension SlashCommand {
  /// Those that tell what there is in the database, of which only what the login can reach is shown.
  static let catalogue: [SlashCommand] = [
    relations("d", "rpvmf", zh: "列出可用的表和视图；写上名称则列出其各列", en: "list tables and views, or the columns of one"),
    relations("dt", "rpf", zh: "列出可用的表", en: "list tables"),
    relations("dv", "vm", zh: "列出可用的视图", en: "list views"),
    SlashCommand("df", "[PATTERN]", zh: "列出可用的函数", en: "list functions") { line, session, _ throws(Complaint) in
      try session.show(functions: NamePattern(try line.words(session.variables).first))
    },
  ]

  private static func relations(_ name: String, _ kinds: String, zh: String, en: String) -> SlashCommand {
    SlashCommand(name, "[PATTERN]", zh: zh, en: en) { line, session, _ throws(Complaint) in
      let word = try line.words(session.variables).first
      if name == "d", let word, !word.contains(where: "*?".contains) { return try session.show(columns: word) }
      try session.show(relations: NamePattern(word), kinds)
    }
  }
}

/// A name with psql's signs: `*` for anything, `?` for one character, perhaps behind a schema and a dot.
struct NamePattern {
  /// For `like`; nil where nothing is said of the schema: then it is one of the search path.
  let schema, name: String?

  init(_ written: String?) {
    guard let written else {
      (schema, name) = (nil, nil)
      return
    }
    let parts = written.lowercased().split(separator: ".", maxSplits: 1).map(Self.like)
    (schema, name) = parts.count == 2 ? (parts[0], parts[1]) : (nil, parts.first)
  }

  private static func like(_ text: Substring) -> String {
    text.map { character in
      switch character {
      case "*": "%"
      case "?": "_"
      case "%", "_", "\\": "\\" + String(character)
      default: String(character)
      }
    }.joined()
  }
}

extension Session {
  fileprivate mutating func show(relations pattern: NamePattern, _ kinds: String) throws(Complaint) {
    try show(
      """
      select n.nspname, c.relname,
        case c.relkind when 'v' then \(Bilingual(zh: "视图", en: "view").text)
          when 'm' then \(Bilingual(zh: "物化视图", en: "materialized view").text) else \(Bilingual(zh: "表", en: "table").text) end,
        pg_catalog.obj_description(c.oid, 'pg_class')
      from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind::text = any (string_to_array(\(kinds), null))
        and (\(pattern.name)::text is null or c.relname like \(pattern.name))
        and case when \(pattern.schema)::text is null
          then pg_catalog.pg_table_is_visible(c.oid) and n.nspname not in ('pg_catalog', 'information_schema')
          else n.nspname like \(pattern.schema) end
        and pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_any_column_privilege(c.oid, 'select')
      order by 1, 2
      """,
      [
        Bilingual(zh: "模式", en: "schema"), Bilingual(zh: "名称", en: "name"), Bilingual(zh: "种类", en: "kind"),
        Bilingual(zh: "说明", en: "comment"),
      ], empty: Bilingual(zh: "没有符合的表或视图。", en: "No table or view matches."))
  }

  fileprivate mutating func show(columns name: String) throws(Complaint) {
    try show(
      """
      select a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), pg_catalog.col_description(a.attrelid, a.attnum)
      from pg_catalog.pg_attribute a
      where a.attrelid = pg_catalog.to_regclass(\(name)) and a.attnum > 0 and not a.attisdropped
        and pg_catalog.has_column_privilege(a.attrelid, a.attnum, 'select')
      order by a.attnum
      """, [Bilingual(zh: "列", en: "column"), Bilingual(zh: "类型", en: "type"), Bilingual(zh: "说明", en: "comment")],
      empty: Bilingual(zh: "没有 \(name)，或您不能查看。", en: "There is no \(name), or you may not see it."))
  }

  fileprivate mutating func show(functions pattern: NamePattern) throws(Complaint) {
    try show(
      """
      select n.nspname, p.proname, pg_catalog.pg_get_function_result(p.oid), pg_catalog.pg_get_function_arguments(p.oid),
        pg_catalog.obj_description(p.oid, 'pg_proc')
      from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
      where (\(pattern.name)::text is null or p.proname like \(pattern.name))
        and case when \(pattern.schema)::text is null
          then pg_catalog.pg_function_is_visible(p.oid) and n.nspname not in ('pg_catalog', 'information_schema', 'ext')
          else n.nspname like \(pattern.schema) end
        and pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_function_privilege(p.oid, 'execute')
      order by 1, 2, 4
      """,
      [
        Bilingual(zh: "模式", en: "schema"), Bilingual(zh: "名称", en: "name"), Bilingual(zh: "结果", en: "result"),
        Bilingual(zh: "参数", en: "arguments"), Bilingual(zh: "说明", en: "comment"),
      ], empty: Bilingual(zh: "没有符合的函数。", en: "No function matches."))
  }

  /// Shows rows of texts under these heads.
  private mutating func show(_ query: SQL, _ heads: [Bilingual], empty: Bilingual) throws(Complaint) {
    let output = Output(zone: zone, display: settings.display, sink: sink)
    try complaining { session in
      let answer = try session.registry.connection.result(query)
      let rows = (0..<answer.count).map { answer.row($0).map { $0.map(Value.text) ?? .nothing } }
      try output.show(Listing(names: heads.map(\.text), rows: rows), empty: empty)
    }
  }

  /// Tells where this session is: `\conninfo`.
  mutating func tellConnection() throws(Complaint) {
    let info = registry.connection.info
    let version = "\(info.serverVersion / 10_000).\(info.serverVersion % 10_000)"
    let facts: [(Bilingual, String)] = [
      (Bilingual(zh: "数据库", en: "database"), info.database), (Bilingual(zh: "登录", en: "login"), info.user),
      (Bilingual(zh: "主机", en: "host"), info.host), (Bilingual(zh: "端口", en: "port"), info.port),
      (Bilingual(zh: "服务器", en: "server"), "PostgreSQL " + version),
      (
        Bilingual(zh: "加密", en: "encrypted"),
        (info.isEncrypted ? Bilingual(zh: "是", en: "yes") : Bilingual(zh: "否", en: "no")).text
      ),
      (Bilingual(zh: "进程", en: "process"), String(info.processID)),
    ]
    let output = Output(zone: zone, display: settings.display, sink: sink)
    do {
      try output.show(facts: Listing(names: facts.map(\.0.text), rows: [facts.map { .text($0.1) }]))
    } catch {
      throw Complaint(of: error, wasInterrupted: false)
    }
  }
}
