import Glibc

/// Both ends of a pipe, which no child process inherits.
struct Pipe {
  let read: Int32
  let write: Int32

  /// Nil where the process has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    read = ends[0]
    write = ends[1]
  }

  func close() {
    Glibc.close(read)
    Glibc.close(write)
  }
}
