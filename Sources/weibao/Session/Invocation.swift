import ArgumentParser
import Glibc

/// What was said when the program was started, before the first word of a command.
struct Invocation {
  static var usage: String {
    Bilingual(
      zh: "weibao [--lang zh|en] [--format table|json|csv] [--bom] [--dsn 连接串] [-f 文件] [命令 ...]",
      en: "weibao [--lang zh|en] [--format table|json|csv] [--bom] [--dsn CONNINFO] [-f FILE] [COMMAND ...]"
    ).text
  }

  var settings = Session.Settings()
  /// The script to run.
  var file: String?
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
    settings.format = options.common.format ?? .table
    settings.hasMark = options.common.bom
    file = options.file
    words = options.words
    guard file == nil || words.isEmpty else {
      throw Complaint(
        .usage, Bilingual(zh: "-f 之外又写了命令：\(words[0])", en: "There is a command beside -f: \(words[0])"))
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
