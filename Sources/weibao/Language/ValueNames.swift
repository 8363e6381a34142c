/// What the value of an option or argument is called where help shows its place: `<unit>`, `<单位>`.
enum ValueNames {
  /// The name in the language in force; one that is not known here as the command tells it.
  static func shown(_ name: String) -> String {
    Language.current == .zh ? chinese[name] ?? name : name
  }

  /// A sentence with each `<name>` in it in the language in force.
  static func translated(_ sentence: String) -> String {
    guard Language.current == .zh, sentence.contains("<") else { return sentence }
    return chinese.reduce(sentence) { $0.replacing("<\($1.key)>", with: "<\($1.value)>") }
  }

  /// Whether it has a name in Chinese, or needs none.
  static func isKnown(_ name: String) -> Bool { chinese[name] != nil || name == "zh|en" }

  private static let chinese = [
    "audit": "审计编号", "audit-or-case": "审计或案件编号", "case": "案件编号", "category": "类别", "cause": "原因", "channel": "来源",
    "clause": "条款", "code": "代码", "command": "命令", "community": "社区", "conninfo": "连接串", "day": "日期",
    "decision": "决定", "document": "文书", "duty": "职责代码", "event": "起算", "file": "文件", "finding": "疑似编号",
    "former": "先前审计", "from..to": "起..止", "group": "组别", "kind": "事项", "latter": "后来审计", "lead": "线索编号",
    "lead-number": "线索编号", "level": "级别", "login": "登录名", "matter": "编号", "measure": "处理", "n": "数", "name": "名称",
    "number": "编号", "number-of-telephone": "电话号码", "outcome": "结果", "paper": "文书", "phone": "电话号码", "place": "地点",
    "position": "意见", "purpose": "目的", "query": "查找内容", "query-name": "查询名", "reason": "理由", "relation": "关系",
    "risk": "风险", "role": "登录名", "scope": "范围", "statement": "语句", "status": "状态", "story": "故事",
    "subject": "对象", "table|expanded|csv|json|jsonl|markdown": "表格|展开|csv|json|jsonl|文档", "territory": "社区或网格",
    "text": "文字", "tier": "层级", "time": "时间", "unit": "单位", "year": "年份", "yes|no": "是|否", "yyyy-mm-dd": "日期",
    "variable=value": "变量=值",
  ]
}
