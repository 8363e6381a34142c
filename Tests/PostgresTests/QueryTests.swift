import Postgres
import TestServer
import Testing

@Suite struct QueryTests {
  @Test func bindsAndDecodesATuple() throws {
    var connection = try TestServer.connect()
    let name = "o'Brien \"$1\" 李"
    let row = try connection.one(
      "select \(name)::text, \(42), \(nil as Int?), \(["a", "", "é"]), \(true), \(1.5)",
      as: (String, Int, Int?, [String], Bool, Double).self)
    #expect(row == (name, 42, nil, ["a", "", "é"], true, 1.5))
  }
}
