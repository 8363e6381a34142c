# The operator's scripts themselves, in a copy of the checkout whose path has blanks, Chinese characters and a quote.

test_operator() {
  need_tested_program
  find_test_folder
  copy_checkout "$test_folder/一份 copy's"
  first_start
  later_starts
  second_cluster
  broken_deploys
  remove_data
  copy_checkout "$test_folder/$(printf 'far%.0s' {1..40})"
  start_far_away
}

# With the program that was built here: its sources are the same, so that it is not built again.
copy_checkout() { # FOLDER
  copy=$1
  mkdir -p "$copy/.build/release" "$copy/.weibao"
  cp -a "$root/ops" "$root/sql" "$root/Sources" "$root/Package.swift" "$copy"
  cp "$program" "$copy/.build/release/weibao"
  cp "$state/built" "$copy/.weibao/built"
  data=$copy/.weibao
  remember_cluster
}

first_start() {
  check 'a first start from a pipe exits 0 and shows three cases' shows_three_cases
  capture cases_as_json
  check 'stdout carries nothing but the JSON that was asked for' test "$status:${output:0:1}" = '0:['
  cases=$output
}

shows_three_cases() {
  local said
  said=$(printf 'whoami\ncase list --limit 3\n' | in_copy ops/start)
  printf '%s\n' "$said"
  (($(grep -cE '\b20[0-9]{2}-[0-9A-Z]{6}\b' <<<"$said") == 3))
}

later_starts() {
  check 'a second start takes seconds and loses nothing' same_cases_soon
  check 'no locale and LC_ALL=C change nothing' same_cases LC_ALL=C
  kill -9 "$(server_pid)"
  check 'a killed server with a stale pid file starts, and nothing is lost' same_cases
  kill -9 "$(server_pid)"
  check 'two starts at once both succeed' two_starts
  check 'the exit status is that of the shell' exits_with 64 ops/start no-such-noun
  check 'psql reaches it as a login' exits_with 0 ops/psql xt_msb_01 -Atc 'select 1 from cases limit 1'
  check 'a deployment that changed nothing does nothing' says_nothing ops/deploy
  check 'an error that quotes what was asked leaves nothing in the log' log_keeps_nothing
}

in_copy() { # [NAME=VALUE ...] COMMAND [ARGS ...]
  cd "$copy"
  env -u LC_ALL -u WEIBAO_LANG "$@"
}

cases_as_json() { # [NAME=VALUE ...]
  in_copy "$@" ops/start case list --format json 2>/dev/null
}

same_cases() { # [NAME=VALUE ...]
  [[ $(cases_as_json "$@") == "$cases" ]]
}

same_cases_soon() {
  local began
  began=$(milliseconds)
  same_cases
  (($(milliseconds) - began < 10000))
}

two_starts() {
  local one
  (same_cases) &
  one=$!
  same_cases
  wait "$one"
}

exits_with() { # STATUS COMMAND [ARGS ...]
  local expected=$1 status=0
  shift
  in_copy "$@" || status=$?
  ((status == expected))
}

log_keeps_nothing() {
  if in_copy ops/psql xt_msb_01 -c "select '小明'::int"; then return 1; fi
  if grep '小明' "$data/log/server.log"; then return 1; fi
}

says_nothing() { # COMMAND [ARGS ...]
  local said
  said=$(in_copy "$@" 2>&1)
  [[ -z $said ]]
}

# The cluster with TLS, beside the first.
second_cluster() {
  local first=$data
  check 'a second cluster is made, with TLS' in_copy ops/cluster tls
  capture in_copy ops/cluster password xt_msb_01
  password=$(tail -n 1 <<<"$output")
  check 'its first login has a first password' test "${#password}" = 19
  check 'which is good for being changed only' says_on_tls 'first password is good for nothing but being changed'
  check 'nobody gets in with another' refused_on_tls 'password authentication failed'
  check 'a second time it is as it was' same_certificate
  check 'it is watched' in_copy ops/watch
  check 'what the operator did is in the log, and no word of it' audited_without_words
  check 'a stop stops both' both_stop
  check 'and it starts again' in_copy ops/cluster tls
  check 'the first one too' same_cases
  data=$first
}

on_tls() { # PASSWORD
  in_copy env "PGPASSWORD=$1" .build/release/weibao --lang en --dsn \
    "host=localhost port=$(cat "$data/tls/port") dbname=weibao user=xt_msb_01 sslmode=verify-full sslrootcert='${copy//\'/\\\'}/.weibao/certificates/ca.crt'" whoami 2>&1
}

says_on_tls() { # TEXT
  local said
  said=$(on_tls "$password") || true
  printf '%s\n' "$said"
  [[ $said == *"$1"* ]]
}

refused_on_tls() { # TEXT
  local said
  said=$(on_tls wrong) || true
  printf '%s\n' "$said"
  [[ $said == *"$1"* ]]
}

same_certificate() {
  local before
  before=$(sha256sum "$copy/.weibao/certificates/"*.crt "$data/tls/port")
  in_copy ops/cluster tls
  [[ $(sha256sum "$copy/.weibao/certificates/"*.crt "$data/tls/port") == "$before" ]]
  says_on_tls 'first password is good for nothing but being changed'
}

audited_without_words() {
  in_copy ops/psql postgres -c "update core.minor set full_name = '小明' where minor_id = -1"
  grep -q 'AUDIT: .*UPDATE,TABLE,core.minor' "$data/log/server.log"
  if grep '小明' "$data/log/server.log"; then return 1; fi
}

both_stop() {
  in_copy ops/stop
  [[ ! -e $data/cluster/postmaster.pid && ! -e $data/tls/cluster/postmaster.pid ]]
}

# Nothing of a deployment that fails may stay, and the operator must be told where to look.
broken_deploys() {
  local object=sql/objects/core/now.sql before
  before=$(functions_of_copy)
  cp "$copy/$object" "$test_folder/now.sql"
  printf '\nselect no_such_thing();\n' >>"$copy/$object"
  check 'a broken object is named by file and line' refused_with "$object:$(wc -l <"$copy/$object"):" ops/deploy
  check 'a broken object leaves the former state' test "$(functions_of_copy)" = "$before"
  cp "$test_folder/now.sql" "$copy/$object"
  printf 'select 1;\n' >"$copy/sql/objects/forgotten.sql"
  check 'an object that order.txt forgets is named' refused_with forgotten.sql ops/deploy
  rm "$copy/sql/objects/forgotten.sql"
  check 'and the next deployment succeeds' in_copy ops/deploy
}

functions_of_copy() {
  in_copy ops/psql postgres -At 2>&1 \
    -c "select md5(string_agg(oid || prosrc, ',' order by oid)) from pg_proc where pronamespace in ('core'::regnamespace, 'api'::regnamespace)"
}

refused_with() { # TEXT COMMAND [ARGS ...]
  local text=$1 said status=0
  shift
  said=$(in_copy "$@" 2>&1) || status=$?
  printf '%s\n' "$said"
  ((status != 0)) && [[ $said == *"$text"* ]]
}

remove_data() {
  check 'a reset without a terminal and without --yes is refused' exits_with 64 ops/reset
  check 'and removes nothing' same_cases
  check 'a sweep takes steps, and none twice' sweeps_once
  check 'a stop stops' in_copy ops/stop
  check 'a sweep needs the server' exits_with 2 ops/sweep
  check 'a reset removes the data' in_copy ops/reset --yes
  check 'and all of it' test ! -e "$data/cluster" -a ! -e "$data/tls" -a ! -e "$copy/.weibao/certificates"
}

sweeps_once() {
  local said
  said=$(in_copy ops/sweep --lang en 2>&1 >/dev/null)
  [[ $said =~ ^Steps\ taken:\ [1-9][0-9]*\.$ ]]
  said=$(in_copy ops/sweep --lang en 2>&1 >/dev/null)
  [[ $said == 'Steps taken: 0.' ]]
}

# The socket's path would be too long.
start_far_away() {
  check 'a checkout far down starts' shows_three_cases
  data=$(cat "$copy/.weibao/where")
  remember_cluster
  check 'with its data in /var/tmp, closed to others' test "${data%-*}:$(stat -c %a "$data")" = "/var/tmp/weibao-$EUID:700"
  check 'which a reset removes' in_copy ops/reset --yes
  check 'and all of it' test ! -e "$data"
}
