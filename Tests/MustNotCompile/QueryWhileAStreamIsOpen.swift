import Postgres

func misuse() throws {
  var connection = try Connection()
  var stream = try connection.stream("select 1")  // expected-error {{overlapping accesses}}
  try connection.execute("select 2")  // expected-note {{conflicting access is here}}
  _ = try stream.next()
}
