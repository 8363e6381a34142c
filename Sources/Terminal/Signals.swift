import Glibc

/// The signals of a terminal, turned into bytes of a pipe, so that they can be waited for like input.
///
/// A handler may do next to nothing safely; this one writes one byte.
public enum Signals {
  /// What happened.
  public enum Kind: UInt8, Sendable {
    /// Ctrl-C.
    case interrupt = 1
    /// The window has another size.
    case resized
    /// The program goes on after Ctrl-Z.
    case resumed
  }

  /// The end of the pipe that can be read whenever a signal has come.
  static var descriptor: Int32 { pipe?.read ?? -1 }

  // Written once, before the handlers that read it are installed.
  nonisolated(unsafe) private static var pipe: Pipe?

  /// Takes over Ctrl-C, changes of the window and the end of a suspension, and ignores broken pipes.
  ///
  /// From here on a write to a closed pipe is an error that can be told, not the end of the program.
  public static func install() {
    guard pipe == nil, let pipe = Pipe() else { return }
    _ = fcntl(pipe.read, F_SETFL, O_NONBLOCK)
    _ = fcntl(pipe.write, F_SETFL, O_NONBLOCK)
    Signals.pipe = pipe
    var action = sigaction()
    action.sa_flags = SA_RESTART
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var byte: UInt8 =
        switch number {
        case SIGINT: Kind.interrupt.rawValue
        case SIGWINCH: Kind.resized.rawValue
        default: Kind.resumed.rawValue
        }
      if let pipe = Signals.pipe { _ = write(pipe.write, &byte, 1) }
      errno = saved
    }
    for number in [SIGINT, SIGWINCH, SIGCONT] {
      sigaction(number, &action, nil)
    }
    signal(SIGPIPE, SIG_IGN)
  }

  /// The next signal that has come and was not looked at yet, or nil.
  static func next() -> Kind? {
    var byte: UInt8 = 0
    return read(descriptor, &byte, 1) == 1 ? Kind(rawValue: byte) : nil
  }

  /// Waits for a time.
  ///
  /// - Returns: Whether it passed; false where Ctrl-C was pressed.
  public static func pause(seconds: Double) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      let left = (end - .now) / .milliseconds(1)
      guard left > 0 else { return true }
      var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, Int32(min(left.rounded(.up), 1e6))) > 0 else { continue }
      while let kind = next() {
        if kind == .interrupt { return false }
      }
    }
  }

  /// Runs `body`, and calls `onInterrupt` from another thread each time Ctrl-C is pressed meanwhile.
  ///
  /// - Parameter onWait: Called from that thread too, from the third second on once a second, with the seconds that have passed.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public static func watching<Result>(
    onInterrupt: @escaping @Sendable () -> Void, onWait: @escaping @Sendable (Int) -> Void = { _ in },
    _ body: () throws -> Result
  ) rethrows -> Result {
    guard let watch = Watch(onInterrupt: onInterrupt, onWait: onWait) else { return try body() }
    defer { watch.stop() }
    return try body()
  }
}

/// A thread that waits for Ctrl-C until it is told to stop.
private final class Watch: @unchecked Sendable {
  private let onInterrupt: @Sendable () -> Void
  private let onWait: @Sendable (Int) -> Void
  private let stopPipe: Pipe
  private var thread = pthread_t()

  init?(onInterrupt: @escaping @Sendable () -> Void, onWait: @escaping @Sendable (Int) -> Void) {
    guard Signals.descriptor >= 0, let pipe = Pipe() else { return nil }
    (self.onInterrupt, self.onWait) = (onInterrupt, onWait)
    stopPipe = pipe
    let context = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Watch>.fromOpaque(context).takeRetainedValue().wait() }
        return nil
      }, context.toOpaque())
    if failure != 0 {
      context.release()
      pipe.close()
      return nil
    }
  }

  func stop() {
    close(stopPipe.write)
    pthread_join(thread, nil)
    close(stopPipe.read)
  }

  private func wait() {
    var seconds = 2
    while true {
      var ends = [
        pollfd(fd: Signals.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stopPipe.read, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&ends, 2, seconds == 2 ? 2000 : 1000)
      if count == 0 {
        onWait(seconds)
        seconds += 1
      }
      guard count > 0 else { continue }
      // First the signals: one that came just before the end still counts.
      while let kind = Signals.next() {
        if kind == .interrupt { onInterrupt() }
      }
      if ends[1].revents != 0 { return }
    }
  }
}
