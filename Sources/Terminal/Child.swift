import Glibc

/// Other programs, run at the same terminal.
public enum Child {
  /// Runs a command line by the shell of the system and waits for its end; input and output are ours.
  ///
  /// - Returns: Its exit status, 128 and the signal's number where a signal ended it, nil where it could not be started.
  public static func run(_ command: String) -> Int32? {
    spawn(["sh", "-c", command]).map { wait(for: $0) }
  }

  /// Runs a program, found on the path, and waits for its end; no shell reads its arguments.
  ///
  /// - Returns: As ``run(_:)``.
  public static func run(program: [String]) -> Int32? {
    spawn(program).map { wait(for: $0) }
  }

  /// Starts a program, found on the path.
  ///
  /// - Parameter input: What it reads instead of our standard input.
  static func spawn(_ program: [String], input: Int32? = nil) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
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

  /// Waits until a program has ended; Ctrl-C that was pressed meanwhile was for it.
  @discardableResult
  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    while Signals.next() != nil {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
