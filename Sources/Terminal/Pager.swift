import Glibc

/// Shows a text that is longer than the window in a program that scrolls.
public enum Pager {
  /// `pspg` knows tables and keeps their heads in sight; `less` is everywhere.
  ///
  /// `less` gets no `-F`: with `-S` it would take a text of few, very long lines for a short one and cut it.
  private static let programs = [["pspg"], ["less", "-SRX"]]

  /// Writes `text` to standard output, through a pager where that is a terminal and the text does not fit.
  ///
  /// - Throws: ``OutputFile/Failure``.
  public static func show(_ text: String) throws(OutputFile.Failure) {
    if let screen = Screen.current, screen.height(of: text) >= screen.rows {
      for program in programs where run(program, text) { return }
    }
    try OutputFile.standard.write(text)
  }

  /// Whether the program could be started; it has then shown the text, however it ended.
  private static func run(_ program: [String], _ text: String) -> Bool {
    guard let pipe = Pipe() else { return false }
    guard let child = spawn(program, input: pipe.read) else {
      pipe.close()
      return false
    }
    close(pipe.read)
    // A reader who leaves early closes the pipe: nothing to tell.
    try? OutputFile(descriptor: pipe.write).write(text)
    close(pipe.write)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // Ctrl-C pressed in the pager was for the pager.
    while Signals.next() != nil {}
    return true
  }

  private static func spawn(_ program: [String], input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // We ignore SIGPIPE, and a child inherits that.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = program.map { strdup($0) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawnp(&child, program[0], &actions, &attributes, arguments, environ) == 0 ? child : nil
  }
}
