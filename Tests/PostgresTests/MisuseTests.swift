import Glibc
import Testing

/// What the compiler must refuse, and what it must take.
///
/// Plain type-checking takes misuse of lifetimes, so each file is compiled as far as SIL, and the compiler itself
/// compares what it says with what the file expects.
@Suite struct MisuseTests {
  private static let names = [
    "BorrowersExchanged", "BytesThatEscape", "ConnectionCopied", "ConnectionGivenAway", "InterpolatedTextAsIdentifier",
    "MustCompile",
    "QueryWhileAStreamIsOpen", "RowKeptPastTheNext",
  ]

  @Test(arguments: names) func theCompilerSaysWhatIsExpected(_ name: String) throws {
    let file = try Self.tests() + "/MustNotCompile/\(name).swift"
    let (status, output) = try Self.run(Self.compile(file))
    #expect(status == 0, "\(output)")
  }

  @Test func everyFileIsAmongThem() throws {
    let (_, files) = try Self.run("ls \(Self.quoted(try Self.tests() + "/MustNotCompile"))")
    #expect(files.split(separator: "\n").map(String.init) == Self.names.map { $0 + ".swift" })
  }

  /// A file without its expectations is refused, so that a check that cannot fail would be seen.
  @Test func aFileThatExpectsNothingIsRefused() throws {
    let source = try Self.tests() + "/MustNotCompile/ConnectionGivenAway.swift"
    let copy = "/tmp/misuse-\(getpid()).swift"
    _ = try Self.run("sed 's/expected-[a-z]*//' \(Self.quoted(source)) > \(copy)")
    defer { unlink(copy) }
    #expect(try Self.run(Self.compile(copy)).status != 0)
  }

  private static func compile(_ file: String) throws -> String {
    let program = try run("readlink -f /proc/\(getpid())/exe").output.split(separator: "\n").joined()
    let modules = program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let libpq = try tests() + "/../Sources/CLibpq/module.modulemap"
    return """
      swiftc -frontend -emit-sil -verify -swift-version 6 -o /dev/null -I \(quoted(modules + "/Modules")) \
      -Xcc -fmodule-map-file=\(quoted(libpq)) -Xcc -I"$(pg_config --includedir)" \(quoted(file)) 2>&1
      """
  }

  /// The folder of all tests.
  private static func tests(_ file: String = #filePath) throws -> String {
    file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// Runs a command of the shell, and gives its status and what it printed.
  private static func run(_ command: String) throws -> (status: Int32, output: String) {
    let pipe = try #require(popen(command, "r"))
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { output += buffer[..<count] }
    return (pclose(pipe), String(decoding: output, as: UTF8.self))
  }
}
