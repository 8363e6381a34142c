# Swift Testing, against the shared cluster; a test clones the template that it needs.

test_swift() { swift_tests; }
test_postgres() { swift_tests PostgresTests; }
test_terminal() { swift_tests TerminalTests; }
test_registry() { swift_tests RegistryTests; }
test_weibao() { swift_tests weibaoTests; }

# What libpq gives is freed by hand: a build of its own shows a use after that, an overflow, a leak.
test_sanitize() { swift_tests PostgresTests --sanitize=address --scratch-path .build-sanitize; }

swift_tests() { # [TARGET [BUILD_OPTIONS ...]]
  local output status good bad target=${1:-}
  shift $(($# > 0))
  need_shared_cluster
  need_tested_program
  capture in_root swift build --build-tests "$@"
  if ((status == 0)); then
    capture in_root timeout 30m env "WEIBAO_TEST_SOCKET=$data/socket" "WEIBAO_PROGRAM=$program" \
      WEIBAO_TEST_TEMPLATE_SCHEMA=template_schema WEIBAO_TEST_TEMPLATE_STREET=template_street \
      swift test --skip-build --disable-xctest "$@" ${target:+--filter "^$target\\."}
  fi
  good=$(grep -aE '^[^ ]+ +Test .* passed after ' <<<"$output" | grep -acv 'Test run with' || true)
  bad=$(grep -aE '^[^ ]+ +Test .* failed after ' <<<"$output" | grep -acv 'Test run with' || true)
  if ((bad == 0 && (status != 0 || good == 0))); then bad=1; fi
  count "$good" "$bad"
  if ((bad > 0)); then
    printf 'FAILED: swift test %s\n' "$target" >&2
    grep -vE '(passed after|started\.|Test case passing)' <<<"$output" | tail -n 200 >&2 || true
  fi
}

# ops/start may be building the same program at this moment.
need_tested_program() {
  take_lock
  need_program
  give_lock
}
