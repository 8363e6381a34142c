import Glibc
import Postgres
import TestServer
import Testing

/// What the shell does at Ctrl-C.
@Suite struct SignalTests {
  /// A handler of signals can be given nothing.
  private nonisolated(unsafe) static var token: CancelToken?

  @Test func cancelFromASignalHandler() throws {
    var connection = try TestServer.connect()
    Self.token = try connection.cancelToken()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in SignalTests.token?.cancel() }
    #expect(sigaction(SIGUSR2, &action, nil) == 0)
    defer { signal(SIGUSR2, SIG_IGN) }
    // The threads on which tests run take no signals.
    var (taken, before) = (sigset_t(), sigset_t())
    sigemptyset(&taken)
    sigaddset(&taken, SIGUSR2)
    pthread_sigmask(SIG_UNBLOCK, &taken, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let waiting = UInt(pthread_self())
    let thread = try Thread {
      usleep(200_000)
      pthread_kill(pthread_t(waiting), SIGUSR2)
    }
    let start = ContinuousClock.now
    let error = #expect(throws: PostgresError.self) { try connection.execute("select pg_sleep(30)") }
    thread.join()
    #expect(error?.state == .queryCanceled)
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }
}
