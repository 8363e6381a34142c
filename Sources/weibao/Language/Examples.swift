/// An example of every command, shown in its help. A test runs each on a demo street, in both languages, and compares what comes out
/// with what is shown.
enum Examples {
  /// The line as it is typed in the language in force.
  ///
  /// - Returns: nil for what needs no example: a noun.
  static func line(of path: [String]) -> String? {
    guard let words = words[path.joined(separator: " ")] else { return nil }
    let arguments = CommandDump.arguments(of: path)
    let behind = filled(words).split(separator: " ", omittingEmptySubsequences: true).map { word in
      guard Language.current == .zh, word.hasPrefix("--"),
        let option = arguments.first(where: { $0.isCalled(String(word)) })
      else {
        return String(word)
      }
      return option.written ?? String(word)
    }
    return (CommandTree.written(path) + behind).joined(separator: " ")
  }

  /// The beginning of what it prints; empty where it prints nothing.
  static func shown(of path: [String]) -> String { shown[path.joined(separator: " ")]?.text ?? "" }

  /// The words with the numbers that stand for a case, a lead, an audit and a finding, and `{zh|en}` in the language in force.
  private static func filled(_ words: String) -> String {
    var out = ""
    var rest = words[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let parts = rest[rest.index(after: open)..<close].split(separator: "|", maxSplits: 1)
      out += rest[..<open] + (Language.current == .zh ? parts.first ?? "" : parts.last ?? "")
      rest = rest[rest.index(after: close)...]
    }
    out += rest
    for (mark, number) in numbers { out = out.replacing(mark, with: number) }
    return out
  }

  private static let numbers = [
    ("<case>", "2026-7K3FQM"), ("<lead>", "L2026-BNFY08"), ("<finding>", "A2026-Y6MT1X.1"), ("<audit>", "A2026-Y6MT1X"),
    ("<later>", "A2026-X3JQDA"), ("<period>", "2026-01-01..2026-12-31"),
  ]

  private static let reasons = " --not-asked {年龄过小|'too young'} --best-for-child {有利于其成长|'it helps'}"

  /// What stands behind the words of each command.
  static let words: [String: String] = [
    "whoami": "", "work": "", "use": "<case>", "unseen": "--limit 3",
    "lead list": "--status {待筛查|recorded} --limit 3", "lead show": "<lead>", "lead timeline": "<lead>",
    "lead add": "--channel {举报电话|hotline} --summary {邻居来电，孩子连续两晚独自在家|'a child alone at home'}",
    "lead call": "--danger {否|no} --summary {夜里有哭声|'crying at night'}",
    "lead screen": "<lead> {属实|valid}", "lead dispatch": "<lead> --to {示例一社区|SQ01}", "lead accept": "<lead>",
    "lead return": "<lead> --reason {属事不符|wrong_matter} --duty D-SFS-01 --note {应由司法所办理|'for the justice station'}",
    "lead withdraw": "<lead>", "lead assign": "<lead> --to {示例一社区|SQ01} --duty D-SQ-05", "lead notify": "<lead>",
    "lead feedback": "<case> --note {已告知处理情况|told}", "lead join": "<lead> --case <case>",
    "lead urgent": "--summary {孩子被锁在屋里|'a child locked in'}",
    "case list": "--status {在办|open} --community SQ05 --limit 3", "case show": "<case>", "case timeline": "<case>",
    "case open": "<lead> --category C2-1 --risk {高|high}", "case dispatch": "<case> --to {司法所|SFS} --duty D-SFS-01",
    "case accept": "<case>",
    "case return": "<case> --reason {属事不符|wrong_matter} --duty D-SFS-01 --note {不归我所|'not ours'} --yes",
    "case withdraw": "<case>", "case assign": "<case> --to {司法所|SFS} --duty D-SFS-01", "case suggest": "<case>",
    "case support add": "<case> --unit {妇联|FL} --note {请入户关心|'please visit'}",
    "case support end": "<case> --unit {妇联|FL}", "case support list": "<case>",
    "case officer set": "<case> xt_msb_02", "case officer list": "<case>",
    "case assess": "<case> --risk {高|high} --note {监护人仍未返回|'guardian still away'}" + reasons,
    "case lower": "<case>" + reasons, "case plan": "<case> --note {每周上门一次|'a visit each week'}",
    "case close": "<case> --reason {困境已消除|difficulty_resolved} --note {监护人已返回|'guardian is back'}" + reasons,
    "case confirm": "<case>" + reasons, "case refuse": "<case> --note {还须再看一个月|'another month'}" + reasons,
    "case pause": "<case> --until <until> --note {孩子在外地住院|'in hospital elsewhere'}",
    "case extend": "<case> --kind {首次见到本人|case.first_contact} --until <until> --note {孩子在外地|'child is away'}",
    "case grant": "<case>", "case resume": "<case>", "case requests": "<case>",
    "case escalate": "<case> --note {须街道协调|'needs the street'}",
    "case decide": "<case> {指示|instruct} --note {三日内入户|'visit within three days'}", "case unseen": "--limit 3",
    "case reopen": "<case> --reason {再次受侵害|new_harm} --note {学校来电|'the school called'}",
    "case reopening ask": "<case> --reason {再次受侵害|new_harm} --note {学校来电|'the school called'}",
    "case reopening refuse": "<case> --note {已由新线索处理|'a new lead is there'}", "case reopening list": "",
    "case moveaway": "<case> --to {某市某区|'another city'}", "case receipt": "<case> --paper {接收函1号|'receipt 1'}",
    "case stay": "<case> --note {不再迁出|'stays after all'}", "case adopted": "<case> --paper {收养登记证1号|'certificate 1'}",
    "case unidentified": "<case> --note {三次查找未果|'looked three times'}",
    "case leaving-plan": "<case> --note {就学与住处已安排|'school and home arranged'}",
    "case adult": "<case> --note {转成年人救助|'adult services'}",
    "case death": "<case> --note {据派出所通报|'told by the police'}",
    "case review": "<case> --note {已复盘|reviewed}",
    "case restrict": "<case> --because {性侵害|sexual_harm} --login xt_msb_01 --login xt_msb_02 --yes",
    "case lift": "<case> --note {不再需要|'needed no more'}",
    "case recuse": "<case> --because {亲属|relative} --login xt_msb_02 --yes",
    "visit add": "<case> --seen {是|yes} --note {孩子在家写作业|'doing homework'}",
    "report police": "<case> --note {已向派出所报告|'told the station'}",
    "report explain": "<case> --reason {情节严重|serious} --note {孩子有伤|'the child is hurt'}",
    "minor search": "{示例某|Shili} --purpose {复核|review}", "dossier open": "<case> --purpose {复核|review}",
    "dossier break": "<lead> --note {孩子正在派出所|'the child is here'} --yes", "dossier sheet": "<case>",
    "reporter add": "<lead> --phone 13900000000", "reporter show": "<lead> --purpose {复核|review}",
    "reporter slip": "<lead> <slip>", "reporter keeper": "xt_msb_01",
    "trace minor": "<case> --purpose {审计|audit}", "trace login": "xt_pcs_01 --purpose {审计|audit}",
    "trace unit": "PCS --purpose {审计|audit}", "trace year": "2026",
    "trace glass": "<case>",
    "order list": "--unanswered", "order issue": "<case> --level {催办|reminder} --note {请三日内走访|'visit soon'}",
    "order answer": "<case> --note {已走访|visited}", "sweep": "", "officer handover": "--from xt_msb_01 --to xt_msb_02",
    "account list": "--unit {妇联|FL}", "account add": "{妇联|FL}", "account lock": "<login>", "account unlock": "<login>",
    "account password": "<login>", "account end": "<login>",
    "access explain": "xt_pcs_01 <case> --purpose {审计|audit}",
    "access at": "xt_pcs_01 <yesterday> --purpose {审计|audit}",
    "access matrix": "--group {办公室|weibao_office} --object cases",
    "rule list": "--kind {定期走访|case.visit}", "rule show": "case.visit",
    "rule set": "case.visit --risk {高|high} --amount 5 --unit {日|day} --source {街道会议纪要|'minutes 1'}",
    "rule try": "<file> --period <month>", "calendar show": "2026", "calendar import": "<file>", "unit list": "",
    "unit show": "{司法所|SFS}", "unit dissolve": "{街道科协|KX} --to {妇联|FL} --note {街办发1号|'paper 1'}",
    "unit merge": "{街道科协|KX} --to {妇联|FL} --note {街办发1号|'paper 1'}",
    "unit superior": "QMZJ --source {区府办发1号|'paper 1'}", "unit rename": "{街道科协|KX} --name {科技协会|Science}",
    "duty list": "--unit {司法所|SFS}", "duty show": "D-SFS-01", "plan show": "三(二)",
    "audit case": "<case>", "audit open": "{案件|case} <case> --period <period>", "audit list": "",
    "audit show": "<audit>",
    "audit check": "<audit>", "audit diff": "<audit> <later>", "audit export": "<audit> --to <file>",
    "audit verify": "<file>", "audit print": "{事实清单|facts} <case> --to <file>",
    "audit unit": "{司法所|SFS} --period <period>",
    "audit street": "--period <period>", "audit trend": "--period <period>", "audit definitions": "",
    "audit threshold": "cycle --amount 20 --source {街道会议纪要|'minutes 1'}", "audit explain": "<finding>",
    "audit close": "<audit>",
    "finding list": "--waiting", "finding show": "<finding>", "finding explain": "<finding>",
    "finding answer": "<finding> --position {认可|accepted} --note {当时误判|'a mistake'}",
    "finding decide": "<finding> --measure {提醒|reminded} --note {已核实|'looked into'}",
    "finding rectify": "<finding> --note {已补办|'done since'}",
    "finding recheck": "<finding> --passed {是|yes} --note {已到现场核对|'seen on the spot'}",
    "finding review ask": "<finding> --note {当日无人在家|'nobody was home'}",
    "finding review decide":
      "<finding> --outcome {维持|upheld} --note {证据充分|'evidence holds'} --paper {区级复函1号|'reply 1'}",
    "story list": "", "story show": "<story>", "draft list": "", "draft resume": "1", "draft drop": "1",
    "correct last": "",
    "query save": "{本周|week} \"select count(*) from cases where last_at > now() - interval ':day days'\"",
    "query run": "{本周|week} day=7", "query list": "", "query drop": "{本周|week}",
    "sql": "\"select count(*) from units\"", "guide": "", "login": "xt_sfs_01", "help": "{案件 派单|case dispatch}",
    "version": "", "quit": "",
  ]
}
