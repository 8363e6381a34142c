import Postgres

func misuse(_ connection: borrowing Connection) -> Connection {
  // expected-error @-1 {{'connection' is borrowed and cannot be consumed}}
  return connection  // expected-note {{consumed here}}
}
