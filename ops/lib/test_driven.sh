# The built program at a real pseudo-terminal: unittest files in Tests/Driven, by Debian's own Python, which has
# Debian's pexpect and pyte. A Python found first on the path would not.

test_driven() {
  local output status ran bad
  need_shared_cluster
  need_tested_program
  clone_database test_driven template_street
  capture in_root timeout 40m env "PGHOST=$data/socket" PGPORT=5432 PGUSER=xt_msb_01 PGDATABASE=test_driven "WEIBAO_PROGRAM=$program" \
    "WEIBAO_TEST_SOCKET=$data/socket" WEIBAO_TEST_TEMPLATE_STREET=template_street \
    /usr/bin/python3 -B -m unittest discover -v -s Tests/Driven -p '*.py'
  ran=$(sed -nE 's/^Ran ([0-9]+) tests?.*/\1/p' <<<"$output" | tail -n 1)
  bad=$(grep -cE '^(FAIL|ERROR): ' <<<"$output" || true)
  ran=${ran:-0}
  if ((bad == 0 && (status != 0 || ran == 0))); then bad=1 ran=$((ran + 1)); fi
  count $((ran - bad)) "$bad"
  if ((bad > 0)); then
    printf 'FAILED: Tests/Driven\n' >&2
    grep -vE ' \.\.\. ok$' <<<"$output" | tail -n 200 >&2 || true
  fi
}
