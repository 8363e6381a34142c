import Postgres

func misuse() throws {
  var connection = try Connection()
  var stream = try connection.stream("select 1")
  let first = try stream.next()  // expected-error {{overlapping accesses to 'stream'}}
  _ = try stream.next()  // expected-note {{conflicting access is here}}
  if let first { print(first.count) }
}
