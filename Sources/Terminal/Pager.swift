import Glibc

/// Shows a text that is longer than the window in a program that scrolls.
public enum Pager {
  /// `pspg` knows tables and keeps their heads in sight; `less` is everywhere.
  ///
  /// `less` gets no `-F`: with `-S` it would take a text of few, very long lines for a short one and cut it.
  private static var programs: [[String]] { [["pspg"], ["less", "-SRX"] + (keys.isEmpty ? [] : ["-Ps" + keys])] }

  /// Which keys lead on and out, which `less` then tells in its lowest line; written once, before anything is shown.
  nonisolated(unsafe) public static var keys = ""

  /// Writes `text` to standard output, through a pager where that is a terminal and the text does not fit.
  ///
  /// - Throws: ``OutputFile/Failure``.
  public static func show(_ text: String) throws(OutputFile.Failure) {
    Waiting.end()
    if let screen = Screen.current, screen.height(of: text) >= screen.rows {
      for program in programs where run(program, text) { return }
    }
    try OutputFile.standard.write(text)
  }

  /// Whether the program could be started; it has then shown the text, however it ended.
  private static func run(_ program: [String], _ text: String) -> Bool {
    guard let pipe = Pipe() else { return false }
    // A key pressed by accident must neither write what is shown into a file nor start a program.
    setenv("LESSSECURE", "1", 0)
    guard let child = Child.spawn(program, input: pipe.read) else {
      pipe.close()
      return false
    }
    close(pipe.read)
    // A reader who leaves early closes the pipe: nothing to tell.
    try? OutputFile(descriptor: pipe.write).write(text)
    close(pipe.write)
    // Ctrl-C pressed in the pager was for the pager.
    Child.wait(for: child)
    return true
  }
}
