# What must not happen: each file of sql/tests/attacks that begins with helpers/enter.sql is tried by real logins, by TLS and with a
# password, on a cluster of its own. (Others of that folder are pgTAP, as superuser, and run with the rest: test_sql.sh.) Then the
# companion run: each file again, in a database (or at a server) without the one line of hardening that it guards, where it must
# turn red. The line stands in the file's own head:
#
#   -- without: SQL          run by a superuser in a throw-away copy of the database; several lines, one statement each
#   -- and back: SQL         what belongs to the whole cluster is taken back by this
#   -- without setting: X    a line of the server's settings; -- without hba: X, one of pg_hba.conf; -- without limit, of memory

test_attacks() {
  # this cluster's own; what comes after has the usual ones
  local attacks port address_space more_settings base_settings tls_databases certificates
  need_attacked
  cd "$root/sql/tests"
  mapfile -t attacks < <(grep -l 'helpers/enter.sql' attacks/*.sql)
  cd "$root"
  prove_attacks attacked "${attacks[@]}"
  check_clients
  check_second_factor
  undo_each
  undo_the_server
}

# Limits that an attack can reach in a second.
attack_settings='fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 60
temp_file_limit = 20MB'

need_attacked() {
  find_test_folder
  data=$test_folder/attacks
  certificates=$test_folder/attacks-certificates
  own_folder "$data"
  step "测试集群 attacks" "test cluster attacks" make_cluster
  remember_cluster
  port=$(free_port)
  address_space=1048576
  need_certificates
  start_attacked
  export_connection postgres
  PGDATABASE=attacked deploy_all
  close_other_databases
  step "准备情景" "preparing the situation" prepare_situation
}

start_attacked() { # [MORE_SETTINGS [FIRST_HBA_LINES]]
  base_settings=$attack_settings${1:+$'\n'$1} tls_databases=attacked,undone
  write_tls no
  if [[ -n ${2:-} ]]; then printf '%s\n' "$2" | cat - "$data/cluster/pg_hba.conf" >"$data/weak" && cat "$data/weak" >"$data/cluster/pg_hba.conf"; fi
  step "启动集群 attacks" "starting cluster attacks" start_server
}

prepare_situation() {
  local password
  password=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')
  (umask 077; printf '*:*:*:*:%s\n' "$password" >"$test_folder/pgpass")
  PGDATABASE=attacked run_psql postgres -f "$root/sql/tests/attacks/helpers/tap.sql"
  PGDATABASE=attacked PGOPTIONS="-c attacks.password=$password" "$postgres_bin/psql" -X -q -v ON_ERROR_STOP=1 -U postgres \
    -f "$root/sql/tests/attacks/helpers/situation.sql"
}

# Runs attacks at a database, as logins; $above is what a superuser would type to see what became of it.
prove_attacks() { # DATABASE FILE ...
  local where=$1
  shift
  check_tap "attacks in $where" try_attacks "$where" "$@"
}

try_attacks() { # DATABASE FILE ...
  local where=$1
  shift
  cd "$root/sql/tests"
  attack_environment "$where"
  pg_prove --psql-bin "$postgres_bin/psql" --verbose "$@"
}

attack_environment() { # DATABASE
  export above="env -u PGHOSTADDR -u PGOPTIONS PGHOST=$data/socket PGSSLMODE=disable $postgres_bin/psql -X -q -At -U postgres -d $1"
  export client="$postgres_bin/psql -X -q -At" server_log=$data/log/server.log server_pid postgres_bin
  server_pid=$(server_pid)
  export PGHOST=localhost PGHOSTADDR=127.0.0.1 PGPORT=$port PGDATABASE=$1 PGUSER=xt_pcs_91 PGPASSFILE=$test_folder/pgpass PGCLIENTENCODING=UTF8
  export PGSSLMODE=verify-full PGSSLROOTCERT=$certificates/ca.crt 'PGOPTIONS=-c search_path=api,tap'
}

head_of() { # FILE KEY
  sed -nE "/^--/!q; s/^-- $2: //p" "$root/sql/tests/$1"
}

# Each attack that guards a line of SQL, in a database without it.
undo_each() {
  local file
  cd "$root/sql/tests"
  for file in "${attacks[@]}"; do
    if grep -qE '^-- without(:| setting:| hba:| limit)' "$file"; then
      if grep -q '^-- without: ' "$file"; then undo "$file"; fi
    else
      check "$file says what it guards" false
    fi
  done
  cd "$root"
}

undo() { # FILE
  local file=$1 name=${1#attacks/}
  # what an attack left at work would keep the copy from being made
  PGDATABASE=postgres ask_database "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = 'attacked'" >/dev/null
  PGDATABASE=postgres ask_database 'drop database if exists undone with (force)'
  clone_database undone attacked
  if head_of "$file" without | sed 's/$/;/' | PGDATABASE=undone run_psql postgres -f - >/dev/null; then
    check "${name%.sql} fails where its guard is missing" turns_red undone "$file"
  else
    check "${name%.sql} names a guard that there is" false
  fi
  head_of "$file" 'and back' | sed 's/$/;/' | PGDATABASE=undone run_psql postgres -f - >/dev/null
}

turns_red() { # DATABASE FILE
  local said
  said=$(try_attacks "$@" 2>&1) || true
  printf '%s\n' "$said"
  grep -q '^not ok' <<<"$said"
}

# Those that guard the server's own settings, all at once, at a server without any of them.
undo_the_server() {
  local file settings hba
  cd "$root/sql/tests"
  settings=$(sed -nE '/^--/!d; s/^-- without setting: //p' "${attacks[@]}")
  hba=$(sed -nE '/^--/!d; s/^-- without hba: //p' "${attacks[@]}" | sort -u)
  step "停止集群 attacks" "stopping cluster attacks" stop_server
  address_space=unlimited
  start_attacked "$settings" "$hba"
  for file in "${attacks[@]}"; do
    if grep -qE '^-- without (setting:|hba:|limit)' "$file"; then
      check "$(basename "$file" .sql) fails where its guard is missing" turns_red attacked "$file"
    fi
  done
  cd "$root"
}

# psql, pgcli and psycopg as a login, with nothing to set up but the connection.
check_clients() {
  local output status ran bad
  capture in_clients
  ran=$(sed -nE 's/^Ran ([0-9]+) tests?.*/\1/p' <<<"$output" | tail -n 1)
  bad=$(grep -cE '^(FAIL|ERROR): ' <<<"$output" || true)
  ran=${ran:-0}
  if ((bad == 0 && (status != 0 || ran == 0))); then bad=1 ran=$((ran + 1)); fi
  count $((ran - bad)) "$bad"
  if ((bad > 0)); then
    printf 'FAILED: Tests/Clients\n%s\n' "$(tail -n 100 <<<"$output")" >&2
  fi
}

in_clients() {
  attack_environment attacked
  unset PGOPTIONS
  cd "$root"
  /usr/bin/python3 -B -m unittest discover -v -s Tests/Clients -p '*.py'
}

# A client certificate beside the password, where the operator asks for one.
check_second_factor() {
  local file
  for file in xt_pcs_91 xt_fl_91; do
    step "制作 $file 的客户端证书" "making the client certificate of $file" make_certificate "$file" "$file" extendedKeyUsage=clientAuth
  done
  write_tls yes
  step "重新读取设置" "reading the settings anew" reload_server
  check 'with a certificate asked for, a password alone lets nobody in' refused_as xt_pcs_91 'requires a valid client certificate'
  check 'nor does the certificate of somebody else' refused_as xt_pcs_91 'authentication failed' xt_fl_91
  check 'nor one that anybody made' refused_by_a_stranger
  check 'nor the right one without the password' without_password
  check 'both let the login in' let_in_as xt_pcs_91 xt_pcs_91
  write_tls no
  step "重新读取设置" "reading the settings anew" reload_server
  check 'and without the option the password is enough' let_in_as xt_pcs_91
}

say_in_as() { # LOGIN [CERTIFICATE]
  attack_environment attacked
  if [[ -n ${2:-} ]]; then export PGSSLCERT=$certificates/$2.crt PGSSLKEY=$certificates/$2.key; else export PGSSLCERT=/nowhere; fi
  "$postgres_bin/psql" -X -At -U "$1" -c "select 'in as ' || login from whoami()" 2>&1
}

let_in_as() { # LOGIN [CERTIFICATE]
  local said
  said=$(say_in_as "$@")
  printf '%s\n' "$said"
  [[ $said == "in as $1" ]]
}

refused_as() { # LOGIN WORDS [CERTIFICATE]
  local said
  said=$(say_in_as "$1" "${3:-}") || true
  printf '%s\n' "$said"
  [[ $said == *"$2"* && $said != *'in as'* ]]
}

refused_by_a_stranger() {
  umask 077
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=xt_pcs_91 \
    -keyout "$certificates/stranger.key" -out "$certificates/stranger.crt"
  refused_as xt_pcs_91 'unknown ca' stranger
}

without_password() {
  local said
  said=$(attack_environment attacked; export PGPASSFILE=/dev/null PGSSLCERT=$certificates/xt_pcs_91.crt PGSSLKEY=$certificates/xt_pcs_91.key
    "$postgres_bin/psql" -X -w -At -c 'select 1' 2>&1) || true
  printf '%s\n' "$said"
  [[ $said == *'no password supplied'* ]]
}
