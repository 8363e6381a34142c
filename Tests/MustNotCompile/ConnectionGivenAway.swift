import Postgres

func takeOver(_ connection: consuming Connection) {}

func misuse() throws {
  var connection = try Connection()  // expected-error {{'connection' used after consume}}
  takeOver(connection)  // expected-note {{consumed here}}
  try connection.execute("select 1")  // expected-note {{used here}}
}
