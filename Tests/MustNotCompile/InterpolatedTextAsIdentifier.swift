import Postgres

func misuse(_ connection: inout Connection, _ name: String) throws {
  try connection.listen("\(name)")
  // expected-error @-1 {{cannot convert value of type 'String' to expected argument type 'Identifier'}}
  try connection.execute(name)
  // expected-error @-1 {{cannot convert value of type 'String' to expected argument type 'SQL'}}
}
