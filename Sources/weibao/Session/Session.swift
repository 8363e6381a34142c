import Postgres
import Registry
import Synchronization
import Terminal

/// One person at one database: the connection, how results are written, and in which language.
struct Session: ~Copyable {
  /// What holds for the whole session.
  struct Settings {
    /// Where the database is, as libpq reads it.
    var conninfo = ""
    /// The login that somebody goes on as; nil for the one that the connection string and the environment say.
    var login: String?
    /// The password that was typed, where one was asked for; to connect again with.
    var password: String?
    var language = Language.zh
    var display = Display()
    /// After how many minutes without a key the screen is locked; 0 for never.
    var lockMinutes = 10.0
  }

  var registry: Registry
  var settings: Settings
  /// Who is logged in; nil for a login that the registry does not know, or does not let act yet.
  private(set) var me: Me?
  /// Why the registry knows nobody here, in its words.
  private(set) var stranger: Refusal?
  /// When that was asked.
  private var metAt = ContinuousClock.now
  let zone: Zone
  /// How the results of the line at work are written.
  private(set) var output: Output
  /// Where results go until something else is said.
  var sink = Sink.standard
  /// The variables of `\set`.
  var variables: [String: String] = [:]
  /// Whether the time that each statement or command took is told.
  var isTiming = false
  /// What need not be said again.
  var standing = Standing()
  /// Whether a person at a terminal is spoken with; then the rows of lists are numbered.
  var isConversation = false
  /// Whether Ctrl-C was pressed during what was done last at the database, also where it came too late to cancel anything.
  private(set) var wasInterrupted = false
  /// The statement that ran last, which `\g`, `\watch`, `\p` and `\e` come back to.
  var lastStatement = ""
  /// The draft that is to be gone on with.
  var resumed: Draft?
  /// The words of the command at work.
  var atWork: [String] = []
  /// What was recorded last and can be corrected, and what is about to be.
  var entered, correcting: Entry?
  /// What was chosen last, by command and field.
  var usuals: [String: [String]] = [:]
  /// What came back from the editor and waits to be run.
  var edited: String?
  /// The scripts at work, each called by the one before it.
  var scripts: [String] = []
  /// The login that the command at work goes on as.
  var successor: String?
  /// How often the connection was made anew; what hangs on the connection is then made anew too.
  private(set) var connections = 1
  /// How far a newcomer has come with the guide; nil for everybody else.
  var walk: Walk?
  /// Set by the command that ends the shell.
  var isOver = false

  /// The language that the server was last asked for.
  private var spoken: Language

  /// Connects, and asks who we are.
  ///
  /// - Throws: A ``Complaint``.
  init(_ settings: Settings) throws(Complaint) {
    var settings = settings
    let connection = try Self.connection(&settings)
    do throws(PostgresError) {
      var registry = Registry(connection) {
        Messages.say(Bilingual(zh: "另一人同时办理，已自动重试。", en: "Somebody else was faster; tried again.").text)
      }
      try registry.speak(settings.language.rawValue)
      let (me, stranger) = try Self.meet(&registry)
      var name = me?.timeZone ?? ""
      if name.isEmpty { name = try registry.serverTimeZone() }
      if registry.connection.reportedSetting("TimeZone") != name { try registry.use(timeZone: name) }
      zone = Zone(name)
      self.me = me
      self.stranger = stranger
      self.registry = registry
    } catch {
      throw Complaint(connecting: error)
    }
    self.settings = settings
    spoken = settings.language
    output = Output(zone: zone, display: settings.display)
  }

  /// Connects; where the server wants a password and was told none, somebody is asked for it.
  private static func connection(_ settings: inout Settings) throws(Complaint) -> Connection {
    let refusal: PostgresError
    do throws(PostgresError) {
      return try listening(try Connection(settings.conninfo, user: settings.login, password: settings.password))
    } catch {
      refusal = error
    }
    guard refusal.needsPassword, settings.password == nil, Password.canBeAsked else {
      throw Complaint(connecting: refusal)
    }
    let password = try Password.ask(Bilingual(zh: "密码：", en: "Password: "))
    settings.password = password
    do throws(PostgresError) {
      return try listening(try Connection(settings.conninfo, user: settings.login, password: password))
    } catch {
      throw Complaint(connecting: error)
    }
  }

  private static func listening(_ connection: consuming Connection) throws(PostgresError) -> Connection {
    connection.onNotice { Messages.say(Complaint.told($0.message), hint: $0.hint) }
    return connection
  }

  /// Who is logged in, or why the registry knows nobody: a login without a unit, such as the server's own, or one that has
  /// to change its password first. It may still write SQL.
  private static func meet(_ registry: inout Registry) throws(PostgresError) -> (Me?, Refusal?) {
    do {
      return (try registry.whoami(), nil)
    } catch  where error.kind == .server {
      return (nil, Refusal(error))
    }
  }

  /// Connects anew, and keeps what is not the connection's own.
  mutating func connectAgain() throws(Complaint) {
    let (kept, sink, variables, standing) = (self.isTiming, self.sink, self.variables, self.standing)
    let (isConversation, last, usuals) = (self.isConversation, self.lastStatement, self.usuals)
    let (walk, connections) = (self.walk, self.connections + 1)
    self = try Session(settings)
    (self.walk, self.connections) = (walk, connections)
    (isTiming, self.sink, self.variables, self.standing) = (kept, sink, variables, standing)
    (self.isConversation, lastStatement, self.usuals) = (isConversation, last, usuals)
  }

  /// Goes on as another login. What the former one has stood at, and was shown, is gone.
  ///
  /// - Throws: A ``Complaint``: inside a transaction, which would be lost, or where the server does not let it in; then everything is as it was.
  private mutating func goOn(as login: String) throws(Complaint) {
    guard registry.connection.transactionStatus == .idle else {
      throw Complaint(
        .refused, Bilingual(zh: "事务还没有提交，不能换登录。", en: "A transaction is open; the login stays."),
        hint: Bilingual(zh: "先 commit; 提交，或 rollback; 撤销。", en: "End it first, by commit; or rollback;"))
    }
    let before = settings
    settings.login = login
    settings.password = nil
    do throws(Complaint) {
      try connectAgain()
    } catch {
      settings = before
      throw error
    }
    standing = Standing()
    (entered, resumed, usuals, lastStatement) = (nil, nil, [:], "")
    if let stranger { throw Complaint(.refused, stranger.message, hint: stranger.hint) }
  }

  /// Asks once more who is logged in, after something has changed that.
  mutating func meetAgain() throws(PostgresError) {
    metAt = .now
    (me, stranger) = try Self.meet(&registry)
  }

  /// Asks so where somebody has sat long enough for the login to have expired: its views are empty then, and that nothing waits would be wrong.
  private mutating func meetAgainInTime() {
    guard isConversation, stranger == nil, ContinuousClock.now - metAt > .seconds(5),
      registry.connection.transactionStatus == .idle, !registry.connection.isLost
    else { return }
    // That the connection is lost is told by the command itself.
    try? meetAgain()
  }

  /// Runs what a line came to, and tells how long it took where that is wanted.
  ///
  /// - Parameter input: The lines gathered so far, which some commands of a backslash look at or change.
  /// - Throws: A ``Complaint``, whatever went wrong.
  mutating func run(_ item: Input.Item, _ input: inout Input) throws(Complaint) {
    let began = ContinuousClock.now
    let isTimed = isTiming
    defer {
      if isTimed { tellTime(since: began) }
    }
    switch item {
    case .sql(let statement): try run(sql: interpolated(statement))
    case .slash(let line): try run(line, &input)
    case .unknown(let word, _): throw Complaint.unknown(word, after: [])
    case .command(let words, _):
      if isConversation, let last = words.last, Asking.marks.contains(last) {
        return try explain(Array(words.dropLast()))
      }
      atWork = try standing.completed(words)
      switch try Words.read(atWork) {
      case .command(let command): try run(command)
      case .help(let path): try Help.show(path, usable: usableVerbs())
      }
    }
  }

  private func tellTime(since began: ContinuousClock.Instant) {
    let micros = Int((ContinuousClock.now - began) / .microseconds(1))
    let millis = "\(micros / 1000)." + String(String(1000 + micros % 1000).dropFirst())
    Messages.say(Bilingual(zh: "时间：\(millis) 毫秒", en: "Time: \(millis) ms").text)
  }

  /// Runs a command, the same way in one call, in a script and in the shell.
  ///
  /// - Throws: A ``Complaint``, whatever went wrong.
  mutating func run(_ command: any RegistryCommand) throws(Complaint) {
    var command = command
    meetAgainInTime()
    var display = settings.display
    display.format = command.common.format ?? display.format
    display.hasMark = command.common.bom || display.hasMark
    output = Output(zone: zone, display: display, sink: sink, listed: isConversation ? standing.listed : nil)
    output.stranger = stranger.map { Complaint(.refused, $0.message, hint: $0.hint) }
    let language = command.common.lang ?? settings.language
    let complaint = Language.$current.withValue(language) {
      do throws(Complaint) {
        var question: Question?
        try complaining { session in question = try command.question(in: &session) }
        // Asked between the two: while the database is at work, Ctrl-C belongs to it.
        try question?.ask()
        try command.prepare()
        try complaining { session in try command.run(in: &session) }
        if let login = successor {
          successor = nil
          try goOn(as: login)
        }
        if isConversation { followWalk() }
        return nil as Complaint?
      } catch {
        return error
      }
    }
    if let complaint { throw complaint }
  }

  /// Runs one SQL statement that somebody typed.
  ///
  /// - Parameters:
  ///   - display: How its result looks; as all do, if nothing is said.
  ///   - sink: Where its result goes; where all do, if nothing is said.
  /// - Throws: A ``Complaint``, whatever went wrong.
  mutating func run(sql: String, display: Display? = nil, to sink: Sink? = nil) throws(Complaint) {
    lastStatement = sql
    output = Output(zone: zone, display: display ?? settings.display, sink: sink ?? self.sink)
    try complaining { session in try session.show(sql: sql) }
  }

  /// Does something at the database that Ctrl-C cancels, and has whatever goes wrong put into words.
  mutating func complaining(_ body: (inout Session) throws -> Void) throws(Complaint) {
    let interruption = Interruption()
    defer { wasInterrupted = interruption.isNoted }
    do {
      let token = try registry.connection.cancelToken()
      Waiting.begin()
      defer { Waiting.end() }
      let isChinese = Language.current == .zh
      try Signals.watching {
        interruption.note()
        token.cancel()
      } onWait: { seconds in
        Waiting.tell(isChinese ? "已等 \(seconds) 秒，按 Ctrl-C 取消" : "\(seconds) s so far; Ctrl-C cancels")
      } _: {
        try speakAsAsked()
        try body(&self)
      }
    } catch {
      throw Complaint(of: error, wasInterrupted: interruption.isNoted)
    }
  }

  /// Has the server speak the language that is in force here.
  private mutating func speakAsAsked() throws(PostgresError) {
    // In a failed transaction the server takes nothing but its end, which needs no words.
    guard spoken != Language.current, registry.connection.transactionStatus != .inFailedTransaction else { return }
    try registry.speak(Language.current.rawValue)
    spoken = Language.current
  }
}

/// Whether Ctrl-C was pressed, as two threads know it.
private final class Interruption: Sendable {
  private let flag = Atomic(false)

  var isNoted: Bool { flag.load(ordering: .relaxed) }

  func note() { flag.store(true, ordering: .relaxed) }
}

extension Complaint {
  /// Whatever was thrown while a command was at work, in words.
  init(of error: any Error, wasInterrupted: Bool) {
    switch error {
    case let complaint as Complaint: self = complaint
    case let error as PostgresError where error.state == .queryCanceled && wasInterrupted:
      self.init(.cancelled, Bilingual(zh: "已取消。", en: "Cancelled."))
    case let error as PostgresError: self.init(error)
    case let failure as OutputFile.Failure: self.init(failure)
    default:
      self.init(.defect, Bilingual(zh: "程序缺陷：\(error)", en: "A defect of this program: \(error)"))
    }
  }

  /// Why a result could not be written.
  init(_ failure: OutputFile.Failure) {
    // `weibao case list | head` is no mistake of anybody's.
    self.init(
      failure.readerIsGone ? .done : .refused,
      Bilingual(zh: "结果写不出去：\(failure.told)", en: "The result cannot be written: \(failure.told)"))
  }
}
