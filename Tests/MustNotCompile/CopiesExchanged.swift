import Postgres

/// What `swap` does, without its declaration, at which notes would point.
func exchange<T: ~Copyable>(_ left: inout T, _ right: inout T) {
  // expected-note @-1 2 {{'where T: Escapable' is implicit here}}
  swap(&left, &right)
}

func misuse(_ left: inout CopyIn, _ right: inout CopyIn) {
  exchange(&left, &right)  // expected-error {{requires that 'CopyIn' conform to 'Escapable'}}
}

func misuse(_ left: inout CopyOut, _ right: inout CopyOut) {
  exchange(&left, &right)  // expected-error {{requires that 'CopyOut' conform to 'Escapable'}}
}
