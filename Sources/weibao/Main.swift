import Glibc
import Terminal

/// Starts the program: one command, a script, a pipe, or the shell.
@main
enum Main {
  static func main() {
    let language = Language.ofEnvironment
    useUTF8()
    Zone.useUsual()
    let outcome = Language.$current.withValue(language) { begin() }
    exit(outcome.rawValue)
  }

  /// Everything here is UTF-8, also where the environment says nothing of it.
  ///
  /// Readline and the pager read the environment themselves, so it is changed there.
  private static func useUTF8() {
    setlocale(LC_ALL, "")
    guard strcmp(nl_langinfo(nl_item(CODESET)), "UTF-8") != 0 else { return }
    Bar.isPlain = true
    setenv("LC_ALL", "C.UTF-8", 1)
    setlocale(LC_ALL, "")
  }

  private static func begin() -> Outcome {
    do throws(Complaint) {
      let arguments = try Invocation.arguments()
      let language = Language.requested(in: arguments) ?? .current
      return Language.$current.withValue(language) {
        // less draws no other characters in its lowest line
        Pager.keys = "SPACE v   b ^   q = quit"
        return run(arguments)
      }
    } catch {
      Messages.complain(error)
      return error.outcome
    }
  }

  private static func run(_ arguments: [String]) -> Outcome {
    do throws(Complaint) {
      let invocation = try Invocation(arguments)
      if let text = invocation.printed { return try write(text) }
      if invocation.asksVersion { return try tellVersion(invocation) }
      if !invocation.words.isEmpty { return try runOnce(invocation) }
      let stopsAtErrors = !invocation.keepsGoing
      var script = try invocation.file.map { path throws(Complaint) in
        try Script(path: path, stopsAtErrors: stopsAtErrors)
      }
      if let text = invocation.text { script = Script(text: text, name: "-c", stopsAtErrors: stopsAtErrors) }
      if script == nil, isatty(STDIN_FILENO) == 0 { script = Script(stopsAtErrors: stopsAtErrors) }
      var session = try Session(invocation.settings)
      Signals.install()
      if var script { return script.run(in: &session) }
      var shell = Shell(session)
      return shell.run()
    } catch {
      if error.outcome != .done { Messages.complain(error) }
      return error.outcome
    }
  }

  private static func write(_ text: String) throws(Complaint) -> Outcome {
    do throws(OutputFile.Failure) { try Sink.standard.file.write(text) } catch { throw Complaint(error) }
    return .done
  }

  /// Tells the versions: of this program alone, and why, where no database can be reached.
  private static func tellVersion(_ invocation: Invocation) throws(Complaint) -> Outcome {
    let refusal: Complaint
    do throws(Complaint) {
      var session = try Session(invocation.settings)
      if case .command(let command) = try Words.read(["version"]) { try session.run(command) }
      return .done
    } catch {
      guard error.outcome == .noConnection else { throw error }
      refusal = error
    }
    let database = (Bilingual(zh: "数据库", en: "database").text, refusal.message)
    return try write(Facts(Program.facts + [database]).lines(available: Screen.current?.columns))
  }

  private static func runOnce(_ invocation: Invocation) throws(Complaint) -> Outcome {
    switch try Words.read(invocation.words) {
    case .help(let path):
      try Help.show(path)
    case .command(let command):
      var session = try Session(invocation.settings)
      Signals.install()
      try session.run(command)
    }
    return .done
  }
}
