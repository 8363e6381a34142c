import Glibc
import Postgres
import TestServer
import Testing

/// Everything that would be generated now stands in what was generated. That may have more: a condition of a newer
/// server, a type of an older one.
@Suite struct GeneratedTests {
  @Test func everyConditionOfTheServersList() throws {
    try check("Errors/generate-sqlstates", "SQLState+Conditions.swift", input: "/dev/null")
  }

  @Test func everyBuiltInType() throws {
    let generator = quoted(testsFolder() + "/../Sources/Postgres/Types/generate-oids")
    let query = try shell("\(generator) --query")
    #expect(query.status == 0)
    var connection = try TestServer.connect()
    let types = try connection.result(SQL(raw: query.output))
    let input = "/tmp/weibao-types-\(getpid())"
    defer { unlink(input) }
    let lines = (0..<types.count).map { types.row($0).map { $0 ?? "" }.joined(separator: " ") }
    try write(lines.joined(separator: "\n"), to: input)
    try check("Types/generate-oids", "OID+BuiltIn.swift", input: input)
  }

  /// Generates in another folder, and finds the lines that we do not have.
  private func check(_ generator: String, _ file: String, input: String) throws {
    let sources = testsFolder() + "/../Sources/Postgres/"
    let folder = generator.split(separator: "/").dropLast().joined(separator: "/")
    let (status, output) = try shell(
      """
      set -e
      folder=$(mktemp -d)
      trap 'rm -rf "$folder"' EXIT
      cp \(quoted(sources + generator)) "$folder/generate"
      "$folder/generate" < \(quoted(input))
      ! grep -Fxv -f \(quoted(sources + folder + "/" + file)) "$folder/\(file)"
      """)
    #expect(status == 0, "run \(generator) again, for \(output)")
  }
}
