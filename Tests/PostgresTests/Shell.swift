import Glibc
import Testing

/// Runs a command of the shell, and gives its status and what it printed.
func shell(_ command: String) throws -> (status: Int32, output: String) {
  let pipe = try #require(popen(command, "r"))
  var output: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { output += buffer[..<count] }
  return (pclose(pipe), String(decoding: output, as: UTF8.self))
}

/// A word of the shell that stands for a text.
func quoted(_ word: String) -> String {
  "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// The folder of all tests.
func testsFolder(_ file: String = #filePath) -> String {
  file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
}

/// Writes a file that only its owner reads.
func write(_ text: String, to path: String) throws {
  let file = try #require(fopen(path, "w"))
  defer { fclose(file) }
  fputs(text, file)
  chmod(path, 0o600)
}
