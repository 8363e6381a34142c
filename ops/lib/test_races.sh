# Many connections at once, and a server killed under them. The programs lie in Tests/Races, each an executable:
#
#   race SECONDS            runs the verbs against each other, so long at each isolation level; then checks
#   load ACKNOWLEDGED       runs them until the server is gone; a line in the file for each call that was acknowledged
#   survived ACKNOWLEDGED   checks, after a start, that nothing acknowledged is lost
#
# They find a street of their own by PGHOST, PGPORT and PGDATABASE, log in as they like, and print TAP.

acknowledged_enough=500 # calls before the server is killed

test_races() { race 10 test_races; }
test_soak() { race 120 test_soak; }

race() { # SECONDS DATABASE
  need_shared_cluster
  clone_database "$2" template_street
  check_tap "races of $1 s a level" in_street "$2" race "$1"
}

in_street() { # DATABASE PROGRAM [ARGS ...]
  local street=$1 name=$2
  shift 2
  cd "$root"
  env -u PGUSER "PGHOST=$data/socket" PGPORT=5432 "PGDATABASE=$street" "Tests/Races/$name" "$@"
}

# With the settings of ops/start: with synchronous_commit off a killed server may lose what it acknowledged.
test_crash() {
  local acknowledged loader
  make_test_cluster durable
  deploy_all
  need_demo
  acknowledged=$test_folder/acknowledged
  : >"$acknowledged"
  without_open_files in_street "$database" load "$acknowledged" </dev/null >"$test_folder/load.log" 2>&1 &
  loader=$!
  check "$acknowledged_enough calls are acknowledged before the server is killed" wait_for_lines "$acknowledged" "$loader"
  kill -9 "$(server_pid)"
  wait "$loader" || true
  step "被杀之后启动" "starting after the kill" start_server
  check_tap 'nothing acknowledged is lost' in_street "$database" survived "$acknowledged"
}

wait_for_lines() { # FILE PROCESS
  local tries
  for ((tries = 0; tries < 600; tries++)); do
    if (($(wc -l <"$1") >= acknowledged_enough)); then return; fi
    if ! kill -0 "$2" 2>/dev/null; then break; fi
    sleep 0.2
  done
  printf '%s lines; the load said:\n' "$(wc -l <"$1")"
  tail -n 20 "$test_folder/load.log"
  return 1
}
