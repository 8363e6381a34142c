# Counting what passed and what failed, and showing what failed.

passed=0 failed=0 finished=no

# A part of the tests, with its own line of counts and its time.
part() { # NAME
  local began before_passed=$passed before_failed=$failed
  say "── $1" "$1"
  began=$(milliseconds)
  "test_$1"
  say "   $1：通过 $((passed - before_passed))，失败 $((failed - before_failed))，$(seconds_since "$began") 秒" \
    "$((passed - before_passed)) passed, $((failed - before_failed)) failed, $(seconds_since "$began") s"
}

count() { # PASSED FAILED
  passed=$((passed + $1))
  failed=$((failed + $2))
}

# One test that is a command: it passes if the command succeeds. What it printed is shown only if it fails.
check() { # SENTENCE COMMAND [ARGS ...]
  local sentence=$1 output status
  shift
  capture "$@"
  if ((status == 0)); then
    count 1 0
  else
    count 0 1
    printf 'FAILED: %s\n%s\n' "$sentence" "$(tail -n 100 <<<"$output")" >&2
  fi
}

# A program that speaks TAP, such as pg_prove --verbose: each ok and not ok is a test; one that ends badly
# without saying which test failed, or says nothing at all, is a failure too.
check_tap() { # SENTENCE COMMAND [ARGS ...]
  local sentence=$1 output status good bad
  shift
  capture "$@"
  good=$(grep -cE '^ok\b' <<<"$output" || true)
  bad=$(grep -cE '^not ok\b' <<<"$output" || true)
  if ((bad == 0 && (status != 0 || good == 0))); then bad=1; fi
  count "$good" "$bad"
  if ((bad > 0)); then
    printf 'FAILED: %s\n' "$sentence" >&2
    grep -vE '^(ok\b|1\.\.)' <<<"$output" >&2 || true
  fi
}

finish() {
  finished=yes
  printf '%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
}
