import Glibc
import Testing

@testable import weibao

@Suite struct InputTests {
  private func items(_ lines: String...) -> [Input.Item] {
    var input = Input()
    return lines.flatMap { input.take($0) }
  }

  @Test func aLineIsACommand() {
    #expect(items("case list") == [.command(["case", "list"], written: "case list")])
    #expect(items("  案件　列表 ；") == [.command(["案件", "列表"], written: "  案件　列表 ；")])
    #expect(items("case list;") == [.command(["case", "list"], written: "case list;")])
    #expect(items("case show \"a;\"") == [.command(["case", "show", "a;"], written: "case show \"a;\"")])
    #expect(items("--help") == [.command(["--help"], written: "--help")])
  }

  @Test func aLineIsAStatement() {
    #expect(items("select 1;") == [.sql("select 1;")])
    #expect(items("SELECT(1);") == [.sql("SELECT(1);")])
    #expect(items("(select 1);") == [.sql("(select 1);")])
    #expect(items("select 1; select 2;") == [.sql("select 1;"), .sql("select 2;")])
    #expect(items("-- a comment", "/* another */", "") == [])
    #expect(items("-- a comment", "case list") == [.command(["case", "list"], written: "case list")])
  }

  @Test func aBackslashOutsideQuotesBeginsACommand() {
    #expect(items("\\x") == [.slash(SlashLine("\\x"))])
    #expect(items("select 1; select 2 \\g |less") == [.sql("select 1;"), .slash(SlashLine("\\g |less"))])
    #expect(items("select E'\\g';") == [.sql("select E'\\g';")])
    #expect(items("\\echo it's") == [.slash(SlashLine("\\echo it's"))])
    var input = Input()
    #expect(input.take("select 1, \\p") == [.slash(SlashLine("\\p"))])
    #expect(input.pending == "select 1,")
    #expect(input.take("2;") == [.sql("select 1,\n2;")])
    let line = SlashLine("\\!ls -l")
    #expect(line.name == "!" && line.rest == "ls -l")
  }

  @Test(arguments: [
    ("cases to 'a b.csv' csv header", "copy cases  to stdout  csv header", CopyLine.Place.file("a b.csv")),
    ("(select 1 as \"to\" from x) to /tmp/x;", "copy (select 1 as \"to\" from x)  to stdout ", .file("/tmp/x")),
    (
      "t (a, b) from x with (null 'a b', delimiter ' ')", "copy t (a, b)  from stdin  with (null 'a b', delimiter ' ')",
      .file("x")
    ),
    ("t to program 'cat -n' csv", "copy t  to stdout  csv", .program("cat -n")),
    ("t to stdout", "copy t  to stdout ", .standard),
  ])
  func aCopyIsDividedIntoWhatGoesAndWhere(line: String, statement: String, place: CopyLine.Place) throws {
    let copy = try CopyLine(line)
    #expect(copy.statement.split(separator: " ") == statement.split(separator: " "))
    #expect(copy.place == place)
  }

  @Test func variablesStandOutsideQuotesOnly() {
    let variables = ["a": "1", "b": "x'y"]
    #expect(
      Variables.interpolate("select :a, :'b', ':a', :\"b\", :c, 1::int, $$:a$$ -- :a", variables)
        == "select 1, 'x''y', ':a', \"x'y\", :c, 1::int, $$:a$$ -- :a")
  }

  @Test func linesAreGathered() {
    #expect(items("select", " 1", ";") == [.sql("select\n 1\n;")])
    #expect(items("select $$", "case list", "$$;") == [.sql("select $$\ncase list\n$$;")])
    #expect(
      items("visit add x --note \"a", "b\"") == [
        .command(["visit", "add", "x", "--note", "a\nb"], written: "visit add x --note \"a\nb\"")
      ])
  }

  @Test func aWordOfNeither() {
    #expect(items("slect 1;") == [.unknown("slect", written: "slect 1;")])
    #expect(items("selection") == [.unknown("selection", written: "selection")])
    #expect(items("查一下") == [.unknown("查一下", written: "查一下")])
  }

  @Test func tellsWhatIsOpen() {
    var input = Input()
    _ = input.take("select")
    #expect(input.isOpen && input.openSign == "-")
    _ = input.take("'a")
    #expect(input.openSign == "'")
    input.clear()
    _ = input.take("/* a")
    #expect(input.openSign == "*")
    input.clear()
    _ = input.take("minor search “a")
    #expect(input.openSign == "”")
    input.clear()
    #expect(!input.isOpen)
  }

  @Test func manyLinesOfOneLiteralDoNotTakeLong() {
    var input = Input()
    let began = processorSeconds()
    _ = input.take("select $$")
    for number in 0..<20_000 { _ = input.take("line \(number) of a long literal") }
    #expect(processorSeconds() - began < 10)
    #expect(input.take("$$;").count == 1)
  }
}

/// What this thread has used of a processor, whatever else the machine is busy with.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
