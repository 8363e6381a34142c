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

  @Test func fragmentsCompose() throws {
    var connection = try TestServer.connect()
    let condition: SQL = "where n > \(2) and n <> \(4)"
    let query: SQL = "select n from generate_series(\(1), \(6)) as \(identifier: "we\"ird") (n) \(condition)"
    #expect(query.text == #"select n from generate_series($1, $2) as "we""ird" (n) where n > $3 and n <> $4"#)
    #expect(try connection.rows(query + " order by n desc", as: Int.self) == [6, 5, 3])
    #expect(SQL("select * from \(identifier: "a", "b.c")").text == #"select * from "a"."b.c""#)
  }

  private struct Pair: PGRow, Equatable {
    let number: Int
    let name: String?

    init(number: Int, name: String?) {
      self.number = number
      self.name = name
    }

    init(row: borrowing Row) throws(PostgresError) {
      number = try row.value("number")
      name = try row.value("name")
    }
  }

  @Test func rowsOfStructs() throws {
    var connection = try TestServer.connect()
    let query: SQL = "values (1, 'a'), (2, null) order by 1"
    let named: SQL = "select * from (\(query)) as t (number, name)"
    #expect(try connection.rows(named, as: Pair.self) == [Pair(number: 1, name: "a"), Pair(number: 2, name: nil)])
    #expect(try connection.first("\(named) limit 0", as: Pair.self) == nil)
    #expect(try connection.one("\(named) limit 1", as: Pair.self).name == "a")
    let error = #expect(throws: PostgresError.self) { try connection.rows("select 1 as number", as: Pair.self) }
    #expect(error?.message.contains("no column \"name\"") == true)
  }

  @Test func cardinality() throws {
    var connection = try TestServer.connect()
    let none = #expect(throws: PostgresError.self) { try connection.one("select 1 where false", as: Int.self) }
    #expect(none?.kind == .cardinality)
    for query in ["values (1), (2)", "select generate_series(1, 100000)"] {
      let several = #expect(throws: PostgresError.self) { try connection.first(SQL(raw: query), as: Int.self) }
      #expect(several?.kind == .cardinality)
      #expect(connection.transactionStatus == .idle)
    }
    let null = try #require(try connection.first("select null::int", as: Int?.self))
    #expect(null == nil)
    #expect(try connection.first("select 1 where false", as: Int.self) == nil)
  }

  @Test func wrongTypesAreClearErrors() throws {
    var connection = try TestServer.connect()
    func message(_ body: (inout Connection) throws -> Void) -> String? {
      let error = #expect(throws: PostgresError.self) { try body(&connection) }
      #expect(connection.transactionStatus == .idle)
      return error?.message
    }
    #expect(
      message { _ = try $0.one("select 'x' as word", as: Int.self) }
        == "column 1 (\"word\", text) cannot be read as Int")
    #expect(message { _ = try $0.one("select null::int", as: Int.self) }?.contains("is NULL") == true)
    #expect(message { _ = try $0.one("select 40000", as: Int16.self) }?.contains("does not fit Int16") == true)
    #expect(message { _ = try $0.one("select 1, 2", as: Int.self) } == "the row has 2 columns, 1 types were given")
    #expect(
      message { _ = try $0.one("select point(1,2)", as: String.self) }?.contains("cannot be read as String") == true)
  }

  @Test func resultsOfUnknownShape() throws {
    var connection = try TestServer.connect()
    let table = try connection.result("select 1 as a, null as a, '李' as \"B\" union all select 2, 'x', ''")
    #expect(table.columns.map(\.name) == ["a", "a", "B"])
    #expect(table.columns[0].type == .int4)
    #expect(table.row(0) == ["1", nil, "李"])
    #expect(table.row(1) == ["2", "x", ""])
    #expect(table.tag.text == "SELECT 2")
    let nothing = try connection.result("create temporary table t (id int)")
    #expect(!nothing.returnsRows && nothing.columns.isEmpty && nothing.count == 0)
    #expect(try connection.execute("insert into t select generate_series(1, 3)").rows == 3)
    let noColumns = try connection.result("select from generate_series(1, 3)")
    #expect(noColumns.returnsRows && noColumns.columns.isEmpty && noColumns.count == 3)
    #expect(try connection.result("").tag.text == "")
  }

  @Test func scripts() throws {
    var connection = try TestServer.connect()
    let answers = try connection.script("create temporary table t (n int); insert into t values (1), (2); table t;")
    #expect(answers.map(\.tag.text) == ["CREATE TABLE", "INSERT 0 2", "SELECT 2"])
    #expect(throws: PostgresError.self) { try connection.script("insert into t values (3); select 1/0; select 2") }
    #expect(try connection.one("select count(*) from t", as: Int.self) == 2)
    #expect(try connection.script("").isEmpty)
    #expect(throws: PostgresError.self) { try connection.script("copy t from stdin; select 1") }
    #expect(try connection.one("select 1", as: Int.self) == 1)
  }

  @Test func manyColumnsAndLargeValues() throws {
    var connection = try TestServer.connect()
    let list = (1...1600).map { "\($0) as c\($0)" }.joined(separator: ", ")
    let wide = try connection.result("select \(raw: list)")
    #expect(wide.columns.count == 1600 && wide[0, 1599] == "1600")
    do {
      var stream = try connection.stream("select \(raw: list) from generate_series(1, 3)")
      while let row = try stream.next() {
        #expect(row.count == 1600)
        for column in 0..<1600 where try row.value(column, as: Int.self) != column + 1 {
          Issue.record("column \(column)")
        }
        #expect(try row.value("c1600", as: Int.self) == 1600)
      }
      #expect(stream.tag?.rows == 3)
    }
    // Fewer columns again, in the same memory.
    #expect(try connection.one("select 'x', 1::int2", as: (String, Int).self) == ("x", 1))
    let large = try connection.one("select repeat('未', 70000000)", as: String.self)
    #expect(large.utf8.count == 210_000_000)
    #expect(try connection.one("select length(\(large))", as: Int.self) == 70_000_000)
  }

  /// Copies of a statement share the memory of their parameters until one of them goes on.
  @Test func copiesOfAStatementGoTheirOwnWays() throws {
    var connection = try TestServer.connect()
    let base: SQL = "select \("a")::text, \(1)"
    var first = base
    first.append(", \("b")::text")
    let second = base + ", \(2.5)"
    let (third, fourth) = (first + ", \(nil as Int?)", first + ", \(4)")
    #expect(try connection.one(base, as: (String, Int).self) == ("a", 1))
    #expect(try connection.one(first, as: (String, Int, String).self) == ("a", 1, "b"))
    #expect(try connection.one(second, as: (String, Int, Double).self) == ("a", 1, 2.5))
    #expect(try connection.one(third, as: (String, Int, String, Int?).self) == ("a", 1, "b", nil))
    #expect(try connection.one(fourth, as: (String, Int, String, Int).self) == ("a", 1, "b", 4))
    let doubled = base + " union all " + base
    #expect(try connection.rows(doubled, as: (String, Int).self).map(\.1) == [1, 1])
  }

  /// More columns than there are decoders of their own for, and none.
  @Test func anyNumberOfColumns() throws {
    var connection = try TestServer.connect()
    let nine = try connection.one(
      "select 1, 'b', null::text, 4::int8, 5.5::float8, true, '2020-01-01'::date, 'h'::varchar, 9::int2",
      as: (Int, String, String?, Int64, Double, Bool, Date, String, Int16).self)
    #expect(nine.0 == 1 && nine.1 == "b" && nine.2 == nil && nine.3 == 4 && nine.4 == 5.5 && nine.5)
    #expect(nine.6 == Date(year: 2020, month: 1, day: 1) && nine.7 == "h" && nine.8 == 9)
    do {
      var stream = try connection.stream("select from generate_series(1, 3)")
      while let row = try stream.next() { #expect(row.count == 0 && row.isNull(0) && row.bytes(0).isEmpty) }
      #expect(stream.tag?.rows == 3)
    }
    let error = #expect(throws: PostgresError.self) {
      _ = try connection.one(
        "select 1, 2, 3, 4, 5, 6, 7, 8, null::int8", as: (Int, Int, Int, Int, Int, Int, Int, Int, Int).self)
    }
    #expect(error?.message.contains("column 9") == true && error?.message.contains("is NULL") == true)
  }

  /// Enough that the array is made larger by more than twice.
  @Test func manyRows() throws {
    var connection = try TestServer.connect()
    let rows = try connection.rows(
      "select n, repeat('x', n % 30) from generate_series(1, 200000) as n", as: (Int, String).self)
    #expect(rows.count == 200_000)
    for (index, row) in rows.enumerated() where row.0 != index + 1 || row.1.utf8.count != row.0 % 30 {
      Issue.record("row \(index) is \(row)")
    }
  }

  @Test func hostileTexts() throws {
    var connection = try TestServer.connect()
    let nul = #expect(throws: PostgresError.self) { try connection.one("select \("a\0b")::text", as: String.self) }
    #expect(nul?.kind == .usage && nul?.wasSent == false)
    #expect(throws: PostgresError.self) { try connection.execute("select 1 \(raw: "\0; drop table x")") }
    #expect(throws: PostgresError.self) { try connection.script("select 1\0") }
    let injection = "x'; drop table pg_class; --"
    #expect(try connection.one("select \(injection)::text", as: String.self) == injection)
    #expect(throws: PostgresError.self) { try connection.execute("select 1; select 2") }
  }

  @Test func preparedStatements() throws {
    var connection = try TestServer.connect()
    let add = try connection.prepare("select \(Int.self) + \(Int32.self), \(String.self)::text")
    for number in 0..<10 {
      #expect(try connection.one(add(number, 1 as Int32, "n"), as: (Int, String).self) == (number + 1, "n"))
    }
    let count = #expect(throws: PostgresError.self) { try connection.execute(add(1)) }
    #expect(count?.message == "the statement takes 3 values, 1 were given")
    let type = #expect(throws: PostgresError.self) { try connection.execute(add(1, 2, "n")) }
    #expect(type?.message == "the statement takes int4 for $2, and was given int8")
    var other = try TestServer.connect()
    #expect(throws: PostgresError.self) { try other.execute(add(1, 1 as Int32, "n")) }
    #expect(throws: PostgresError.self) { try connection.prepare("select \(1)") }
    #expect(throws: PostgresError.self) { try connection.execute("select \(Int.self)") }
    // Nothing is prepared that nobody asked for.
    #expect(try connection.rows("select name from pg_prepared_statements", as: String.self).count == 1)
    try connection.close(add)
    let closed = #expect(throws: PostgresError.self) { try connection.execute(add(1, 1 as Int32, "n")) }
    #expect(closed?.state == .invalidSqlStatementName)
  }
}
