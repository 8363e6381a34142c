import Postgres

func misuse() throws {
  var connection = try Connection()
  var kept = Span<UInt8>()  // expected-error {{lifetime-dependent variable 'kept' escapes its scope}}
  do {
    var stream = try connection.stream("select 1")
    while let row = try stream.next() {  // expected-note {{it depends on this scoped access to variable 'stream'}}
      kept = row.bytes(0)
    }
  }
  print(kept.count)  // expected-note {{this use of the lifetime-dependent value is out of scope}}
}
