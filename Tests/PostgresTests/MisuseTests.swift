import Glibc
import Testing

/// What the compiler must refuse, and what it must take.
///
/// Plain type-checking takes misuse of lifetimes, so each file is compiled as far as SIL, and the compiler itself
/// compares what it says with what the file expects.
@Suite struct MisuseTests {
  private static let names = [
    "BytesThatEscape", "ConnectionCopied", "ConnectionGivenAway", "CopiesExchanged", "InterpolatedTextAsIdentifier",
    "MustCompile", "PipelinesExchanged", "QueryWhileAStreamIsOpen", "RowKeptPastTheNext",
  ]

  @Test(arguments: names) func theCompilerSaysWhatIsExpected(_ name: String) throws {
    let file = testsFolder() + "/MustNotCompile/\(name).swift"
    let (status, output) = try shell(Self.compile(file))
    #expect(status == 0, "\(output)")
  }

  @Test func everyFileIsAmongThem() throws {
    let (_, files) = try shell("ls \(quoted(testsFolder() + "/MustNotCompile"))")
    #expect(files.split(separator: "\n").map(String.init) == Self.names.map { $0 + ".swift" })
  }

  /// A file without its expectations is refused, so that a check that cannot fail would be seen.
  @Test func aFileThatExpectsNothingIsRefused() throws {
    let source = testsFolder() + "/MustNotCompile/ConnectionGivenAway.swift"
    let copy = "/tmp/misuse-\(getpid()).swift"
    _ = try shell("sed 's/expected-[a-z]*//' \(quoted(source)) > \(copy)")
    defer { unlink(copy) }
    #expect(try shell(Self.compile(copy)).status != 0)
  }

  private static func compile(_ file: String) throws -> String {
    let program = try shell("readlink -f /proc/\(getpid())/exe").output.split(separator: "\n").joined()
    let modules = program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let libpq = testsFolder() + "/../Sources/CLibpq/module.modulemap"
    return """
      swiftc -frontend -emit-sil -verify -swift-version 6 -o /dev/null -I \(quoted(modules + "/Modules")) \
      -Xcc -fmodule-map-file=\(quoted(libpq)) -Xcc -I"$(pg_config --includedir)" \(quoted(file)) 2>&1
      """
  }
}
