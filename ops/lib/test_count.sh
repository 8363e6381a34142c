# Counting what passed and what failed, and showing what failed.

passed=0 failed=0 finished=no

# A part of the tests, with its own line of counts and its time.
part() { # NAME
  local began before_passed=$passed before_failed=$failed good bad took
  say "── $1" "$1"
  began=$(milliseconds)
  "test_$1"
  good=$((passed - before_passed)) bad=$((failed - before_failed)) took=$(seconds_since "$began")
  say "   $1：通过 $good，失败 $bad，$took 秒" "$good passed, $bad failed, $took s"
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
  good=$(grep -cE '^ok [0-9-]' <<<"$output" || true)
  bad=$(grep -cE '^not ok [0-9-]' <<<"$output" || true)
  if ((bad == 0 && (status != 0 || good == 0))); then bad=1; fi
  count "$good" "$bad"
  if ((bad > 0)); then
    printf 'FAILED: %s\n' "$sentence" >&2
    what_failed <<<"$output" >&2
  fi
}

# Of verbose TAP: each failure under the file that it is in, the summary, and what was said before any TAP.
what_failed() {
  awk '
    /^Test Summary Report/ { summary = 1 }
    /^[^ ]+ \.+ *$/ { file = $1 }
    /^[^ ]+ \.+ *$/ || /^(ok|1\.\.)/ { tap = 1; next }
    /^not ok/ { lines = 0 }
    summary || !tap || /^(not ok|psql:|Dubious|Bail out)/ || /^#/ && lines++ < 40 {
      if (file) { print file; file = "" }
      print
    }'
}

finish() {
  finished=yes
  printf '%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
}
