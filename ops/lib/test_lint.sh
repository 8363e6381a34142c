# What can be said of the sources without running them.

test_lint() {
  check 'swift format lint --strict is clean' in_root swift format lint --strict -r -p Sources Tests Package.swift
  check 'the scripts of ops/ are well-formed' scripts_parse
  check 'SQL keywords are lower case' no_match '^[[:space:]]*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|GRANT|REVOKE|FROM|WHERE|BEGIN|END|COMMIT|RETURNS?|LANGUAGE)\b' \
    --include=*.sql sql
  check 'no file puts off what it should do' no_match '\b(TODO|FIXME|XXX)\b' \
    --include=*.swift --include=*.sql --include=*.sh --include=*.py Sources Tests sql
  check 'neither schema nor Swift names the street' no_match '仙桃' sql/deploy sql/objects Sources
  check 'no number of a story stands outside the demo and the tests' stories_stay_at_home
}

test_arrows() {
  check 'every import is a declared dependency' in_root swift build --build-tests --explicit-target-dependency-import-check error
  check 'Postgres does without Foundation' no_match '^[^/]*\bimport[[:space:]]+([a-z]+[[:space:]]+)?Foundation' Sources/Postgres
  check 'only Postgres uses libpq' no_match '^[^/]*\bimport[[:space:]]+CLibpq\b' --exclude-dir=Postgres Sources Tests ops/benches
  check 'in the shell only Session/ uses Postgres' no_match '^[^/]*\bimport[[:space:]]+([a-z]+[[:space:]]+)?Postgres\b' \
    --exclude-dir=Session Sources/weibao
  check 'Postgres and Terminal know nothing of each other or of the registry' no_match \
    '^[^/]*\bimport[[:space:]]+(Registry|Terminal|Postgres|ArgumentParser)\b' Sources/Postgres Sources/Terminal
}

in_root() { # COMMAND [ARGS ...]
  cd "$root"
  "$@"
}

# Prints the lines that match and fails if there are any; a folder that is missing is a failure too.
no_match() { # PATTERN GREP_ARGS ...
  local status=0
  cd "$root"
  grep -rnE -e "$@" || status=$?
  ((status == 1))
}

stories_stay_at_home() {
  local numbers
  cd "$root"
  numbers=$(grep -oE '\bL?[0-9]{4}-[0-9A-Z]{6}\b' sql/demo/stories.csv | sort -u | paste -sd '|')
  [[ -n $numbers ]]
  no_match "$numbers" --exclude-dir=demo --exclude-dir=tests sql Sources ops
}

scripts_parse() {
  local script
  cd "$root"
  for script in .ci/run ops/start ops/stop ops/psql ops/reset ops/deploy ops/cluster ops/sweep ops/watch ops/install ops/test ops/bench ops/lib/*.sh; do
    bash -n "$script"
  done
}
