import Glibc
import Postgres
import TestServer
import Testing

@Suite struct FirstLinesTests {
  @Test func theyDoWhatTheySay() throws {
    try TestServer.withDatabase { name in
      var connection = try TestServer.connect(to: name)
      try connection.script(
        """
        create table person (name text constraint "names differ" unique, town text, born date);
        insert into person values ('Li', 'Xiantao', '1990-01-02'), ('Wang', 'Wuhan', null);
        """)
      let conninfo = "host=\(TestServer.quoted(try TestServer.socket())) user=postgres dbname=\(name)"
      let lines = try firstLines(conninfo: conninfo, town: "Xiantao")
      #expect(lines.prefix(3) == ["1 people live in Xiantao", "Li, 1990-01-02", "Wang, unknown"])
      #expect(lines.last?.hasPrefix("refused by names differ: ") == true)
      #expect(lines.count == 4)
    }
  }

  /// The documentation holds the very lines that ran above.
  @Test func theyStandInTheDocumentation() throws {
    let here = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let source = try read(here + "/FirstLines.swift")
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex(of: "  // BEGIN"))
    let end = try #require(lines.firstIndex(of: "  // END"))
    let sample = lines[(begin + 1)..<end].map { String($0.dropFirst(2)) }.joined(separator: "\n")
    let documentation = try read(here + "/../../Sources/Postgres/Postgres.docc/Postgres.md")
    #expect(documentation.contains("```swift\n\(sample)\n```"))
  }

  private func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"), "\(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
