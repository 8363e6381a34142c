import ArgumentParser
import Glibc

/// What was said when the program was started, before the first word of a command.
struct Invocation {
  static var usage: String {
    Bilingual(
      zh: "weibao [--lang zh|en] [--format 格式] [--bom] [--dsn 连接串] [-f 文件] [-c 文本] [--keep-going] [命令 ...]",
      en:
        "weibao [--lang zh|en] [--format FORMAT] [--bom] [--dsn CONNINFO] [-f FILE] [-c TEXT] [--keep-going] [COMMAND ...]"
    ).text
  }

  var settings = Session.Settings()
  /// The script to run.
  var file: String?
  /// Lines to run instead of a script.
  var text: String?
  /// Whether a script goes on after an error.
  var keepsGoing = false
  /// Whether only the versions are asked for, which can be told without a database too.
  var asksVersion = false
  /// The words of the one command to run; none for the shell or a pipe.
  var words: [String] = []

  /// The options that stand before the command; everything behind it is the command's own.
  struct Options: ParsableArguments {
    @OptionGroup var common: CommonOptions

    @Option(
      help: Bilingual(zh: "数据库在哪里（libpq 连接串）", en: "where the database is (libpq's connection string)").help("conninfo")
    )
    var dsn: String?

    @Option(
      name: .customShort("f"), help: Bilingual(zh: "执行文件中的各行", en: "run the lines of a file").help("file"))
    var file: String?

    @Option(
      name: .customShort("c"),
      help: Bilingual(zh: "执行这段文本中的各行", en: "run the lines of a text").help("text"))
    var text: String?

    @Flag(
      name: .named("继续"),
      help: Bilingual(zh: "脚本出错后继续执行，最后仍报告失败", en: "go on after an error in a script, and fail in the end").help())
    var keepGoing = false

    @Flag(
      name: .named("版本"),
      help: Bilingual(zh: "显示本程序与数据库的版本，及是否相符", en: "tell the versions of program and database, and whether they fit")
        .help())
    var version = false

    @Argument(
      parsing: .captureForPassthrough,
      help: Bilingual(zh: "要执行的一条命令；不写则进入外壳", en: "the one command to run; without it the shell opens").help("command"))
    var words: [String] = []
  }

  /// Reads what the program was started with.
  ///
  /// - Throws: A ``Complaint`` of the outcome `usage`.
  init(_ arguments: [String]) throws(Complaint) {
    settings.language = Language.current
    if arguments.first == "--help" || arguments.first == "-h" {
      words = arguments
      return
    }
    let options: Options
    do {
      options = try Options.parse(arguments)
    } catch {
      throw Complaint(parser: Options.message(for: error), of: [])
    }
    settings.conninfo = options.dsn ?? ""
    settings.display.format = options.common.format ?? .table
    settings.display.hasMark = options.common.bom
    file = options.file
    text = options.text
    keepsGoing = options.keepGoing
    words = options.words
    asksVersion = options.version
    if let word = words.first, file != nil || text != nil {
      throw Complaint(
        .usage, Bilingual(zh: "-f 或 -c 之外又写了命令：\(word)", en: "There is a command beside -f or -c: \(word)"))
    }
    guard file == nil || text == nil else {
      throw Complaint(.usage, Bilingual(zh: "-f 和 -c 不能同时使用。", en: "-f and -c cannot be used together."))
    }
  }

  /// The words the program was started with, by the bytes that they are. They are taken out of the process's title, which
  /// everybody on the machine can read, since one of them may be the name of a child.
  ///
  /// - Throws: A ``Complaint`` where they are not UTF-8; Swift's own list would have mended them without a word.
  static func arguments() throws(Complaint) -> [String] {
    var words: [String] = []
    for pointer in UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst() {
      guard let pointer else { continue }
      let bytes = UnsafeRawBufferPointer(start: pointer, count: strlen(pointer))
      guard let word = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
      words.append(word)
      memset(pointer, 0x20, bytes.count)
    }
    return words
  }
}

extension Complaint {
  static var notUTF8: Complaint {
    Complaint(
      .usage, Bilingual(zh: "输入不是 UTF-8 文字。", en: "The input is not UTF-8."),
      hint: Bilingual(
        zh: "如果是 GB18030 或 GBK 编码，请先转换：iconv -f GB18030 -t UTF-8",
        en: "If it is GB18030 or GBK, convert it first: iconv -f GB18030 -t UTF-8"))
  }
}
