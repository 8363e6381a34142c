import Postgres
import Registry

extension Complaint {
  /// What an error of the database means, in words.
  ///
  /// The registry's own refusals come in the right language and are shown as they are. PostgreSQL's come in the
  /// server's language; in Chinese what the condition means goes before them.
  init(_ error: PostgresError) {
    if let refusal = Refusal(error) {
      self.init(.refused, refusal.message, hint: refusal.hint)
      return
    }
    switch error.kind {
    case .server: self.init(server: error)
    case .connection:
      self.init(
        .noConnection,
        Bilingual(zh: "与数据库的连接断了。", en: "There is no connection to the database.").text
          + (Language.current == .zh && error.message == Self.lost ? "" : " " + Self.told(error.message)))
    case .outcomeUnknown:
      self.init(
        .noConnection,
        Bilingual(
          zh: "连接在提交时断开：可能已经办成，也可能没有。", en: "The connection was lost during the commit: it may have succeeded or not."),
        hint: Bilingual(zh: "请重新连接后查看结果。", en: "Connect again and look."))
    case .usage where error.message.hasPrefix("COPY"):
      self.init(
        .refused, Bilingual(zh: "这里不能使用 COPY。", en: "COPY cannot be used here."),
        hint: Bilingual(zh: "请用 \\copy，或用 --格式 csv 导出。", en: "Use \\copy, or export with --format csv."))
    case .usage:
      self.init(.usage, error.message)
    case .decoding, .cardinality:
      self.init(
        .defect,
        Bilingual(
          zh: "数据库的回答与本程序不符，程序与数据库的版本可能不同：\(error.message)",
          en: "The database's answer is not what this program expects; their versions may differ: \(error.message)"))
    }
  }

  /// What the server says as it ends a session, which comes in its language; everything else as it is.
  static func told(_ message: String) -> String {
    guard message.contains("terminating connection due to administrator command") else { return message }
    return Bilingual(
      zh: "会话已被终止：账号可能已锁定或停用，或服务器正在关闭。",
      en: "The session was ended: the login may be locked or ended, or the server is going down."
    ).text
  }

  /// Why no session came to be.
  init(connecting error: PostgresError) {
    self.init(error)
    if error.kind == .connection {
      let words = Bilingual(zh: "连不上数据库：", en: "The database cannot be reached: ")
      self.init(
        .noConnection, words.text + error.message.replacing("\n\t", with: "\n  "), hint: Self.wayIn(error.message)?.text
      )
    }
  }

  /// What the commonest reasons mean, which libpq tells in English and without a code.
  private static func wayIn(_ message: String) -> Bilingual? {
    if message.contains("\" does not exist"), message.contains("role \"") {
      return Bilingual(
        zh: "没有这个登录名；办公室用“账号 列表”可查。", en: "There is no such login; the office sees them with: account list")
    }
    if message.contains("No such file or directory") || message.contains("Connection refused") {
      return Bilingual(
        zh: "数据库没有运行；演练库用 ops/start 启动。", en: "The server is not running; ops/start starts that of the demo.")
    }
    if message.contains("password authentication failed") {
      return Bilingual(
        zh: "登录名或密码不对，或账号已锁定、到期。", en: "The login or its password is wrong, or it is locked or has expired.")
    }
    return nil
  }

  private init(server error: PostgresError) {
    let code = error.state?.code ?? ""
    let meaning = Language.current == .zh ? Self.meaning(of: code) : nil
    // The detail of a broken constraint quotes the row: a child's name may stand in it.
    let quotesRows = error.state?.classCode == "23"
    // Of a value that is wrong the meaning says enough: the server's sentence is English, and only what it quotes was typed.
    let quoted = error.message.split(separator: "\"", omittingEmptySubsequences: false)
    let told = meaning != nil && Self.valueCodes.contains(code) && quoted.count == 3 ? "“\(quoted[1])”" : error.message
    let tail = code.isEmpty ? "" : Language.current == .zh ? "（\(code)）" : " (\(code))"
    self.init(
      error.state == .queryCanceled ? .cancelled : .refused,
      [meaning.map { $0 + "：" }, told, tail].compactMap { $0 }.joined(),
      hint: Self.remedy(of: code)?.text
        ?? [quotesRows ? nil : error.detail, error.hint].compactMap { $0 }.joined(separator: "\n"))
    if hint?.isEmpty == true { hint = nil }
  }

  /// What our own library says of it, which the Chinese sentence says already.
  private static let lost = "the connection is lost"
  private static let valueCodes: Set = ["22007", "22008", "22P02"]

  /// What can be done where the server's own hint speaks of its settings, not of what was typed.
  private static func remedy(of code: String) -> Bilingual? {
    if code == "42501" {
      return Bilingual(
        zh: "本登录可以使用的功能见“帮助”；有疑问的请问办公室。", en: "help lists what this login may use; the office knows why.")
    }
    guard code == "22007" || code == "22008" else { return nil }
    return Bilingual(
      zh: "日期写作 2026-12-01，时间写作 \"2026-12-01 15:00\"。",
      en: "Write a date as 2026-12-01, a time as \"2026-12-01 15:00\".")
  }

  /// What a SQLSTATE means: its own words, or those of its class
  /// ([source](https://www.postgresql.org/docs/15/errcodes-appendix.html)).
  static func meaning(of code: String) -> String? {
    meanings[code] ?? meanings[String(code.prefix(2))]
  }

  private static let meanings = [
    "08": "连接出错", "0A": "不支持", "21": "返回了多行", "22": "数据不合要求", "23": "违反约束", "25": "事务状态不对",
    "28": "登录被拒绝", "40": "同时办理冲突", "42": "语句有误", "53": "服务器资源不足", "54": "语句过于复杂", "55": "对象状态不对",
    "57": "操作被中止", "58": "系统出错", "XX": "服务器内部错误",
    "22001": "文字过长", "22003": "数字超出范围", "22007": "日期或时间写法不对", "22008": "日期或时间超出范围", "22021": "文字编码不对",
    "22012": "除数为零", "22P02": "写法不对", "23502": "缺少必填内容", "23503": "所指的记录不存在或仍被引用", "23505": "已存在相同记录",
    "23514": "违反检查规则", "25006": "只读事务中不能修改", "25P02": "事务已失败，请先 rollback;", "28000": "登录被拒绝", "28P01": "密码不对",
    "3D000": "没有这个数据库", "40001": "另一人同时办理，请重试", "40P01": "相互等待，请重试", "42501": "权限不足", "42601": "语法错误",
    "42702": "列名不明确", "42703": "没有这一列", "42803": "分组有误", "42804": "类型不符", "42883": "没有这个函数或运算",
    "42P01": "没有这个表或视图", "42P02": "没有这个参数", "42P18": "类型无法确定", "53300": "连接数已满", "55P03": "记录正被他人使用",
    "57014": "已取消", "57P01": "服务器正在关闭", "57P03": "服务器尚未就绪",
  ]
}
