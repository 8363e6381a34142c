import Postgres

func misuse(
  _ left: inout Pipeline,
  // expected-error @-1 {{lifetime-dependent variable 'left' escapes its scope}}
  // expected-note @-2 {{it depends on the lifetime of argument 'left'}}
  _ right: inout Pipeline
    // expected-error @-1 {{lifetime-dependent variable 'right' escapes its scope}}
    // expected-note @-2 {{it depends on the lifetime of argument 'right'}}
) {
  let kept = left
  left = right
  right = kept
}  // expected-note 2 {{this use causes the lifetime-dependent value to escape}}
