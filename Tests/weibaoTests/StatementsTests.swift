import Testing

@testable import weibao

@Suite struct StatementsTests {
  @Test(arguments: [
    ("select 1;", ["select 1;"]),
    ("select 1; select 2;", ["select 1;", "select 2;"]),
    ("select ';';", ["select ';';"]),
    ("select $$;$$; select $a$;$$;$a$;", ["select $$;$$;", "select $a$;$$;$a$;"]),
    ("select \"a;b\" -- ;\n;", ["select \"a;b\" -- ;\n;"]),
    ("/* ; /* ; */ */ select 1;", ["/* ; /* ; */ */ select 1;"]),
    (
      "create rule r as on insert to t do (select 1; select 2);",
      ["create rule r as on insert to t do (select 1; select 2);"]
    ),
    (
      "create function f() returns int language sql begin atomic select case when true then 1 end; select 2; end; select 3;",
      [
        "create function f() returns int language sql begin atomic select case when true then 1 end; select 2; end;",
        "select 3;",
      ]
    ),
    ("begin; commit;", ["begin;", "commit;"]), (";;", []), ("select E'\\';' ;", ["select E'\\';' ;"]),
    ("select U&\"\\0061;\";", ["select U&\"\\0061;\";"]), ("select 1；", ["select 1;"]),
    ("select 1； select '；'；", ["select 1;", "select '；'  ;"]),
    ("select　1;", ["select   1;"]), ("select '　' as \"甲；乙\";", ["select '　' as \"甲；乙\";"]),
    ("select $$；$$ -- ；\n；", ["select $$；$$ -- ；\n;"]), ("select 1a;", ["select 1a;"]), ("select 未保;", ["select 未保;"]),
  ])
  func ends(text: String, expected: [String]) {
    let statements = Statements(of: text)
    #expect(statements.complete.map(squeezed) == expected.map(squeezed))
    #expect(statements.rest == .nothing)
  }

  /// The sign `；` leaves two blanks where its other bytes stood, which mean nothing.
  private func squeezed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ").replacing(" ;", with: ";")
  }

  @Test(arguments: [
    ("select 1", Statements.Rest.statement("select 1")), ("select 1; select", .statement("select")),
    ("-- nothing;", .nothing), ("  ", .nothing), ("/* a */", .nothing), ("select 'a;", .quoted("select 'a;", by: "'")),
    ("select $$ a;", .quoted("select $$ a;", by: "$")), ("/* a;", .quoted("/* a;", by: "/")),
    ("select \"a；", .quoted("select \"a；", by: "\"")),
    ("create rule r as do (select 1;", .statement("create rule r as do (select 1;")),
    ("select 1a", .statement("select 1a")),
  ])
  func rests(text: String, expected: Statements.Rest) {
    #expect(Statements(of: text).rest == expected)
  }

  @Test func aMegabyteOfText() {
    let text = "select '" + String(repeating: "未；保　", count: 80_000) + "';"
    #expect(Statements(of: text).complete == [text])
  }
}
