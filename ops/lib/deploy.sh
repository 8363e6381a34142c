# Deployment to the database that PGHOST and PGDATABASE name: Sqitch's changes, then sql/objects, then the reference.
#
# The database remembers by settings of its own what it was deployed from. They are in no dump of its content and
# in no clone of it, just as what sql/objects grants on the database is not: there the objects are loaded again.

run_psql() { # USER [ARGS ...]
  local user=$1
  shift
  PGUSER=$user PGCLIENTENCODING=UTF8 PGOPTIONS='-c client_min_messages=warning -c lock_timeout=60s' \
    "$postgres_bin/psql" -X -q -v ON_ERROR_STOP=1 "$@"
}

ask_database() { # SQL
  run_psql postgres -At -c "$1"
}

deployed_from() { # schema | objects | reference
  ask_database "select coalesce(current_setting('weibao.$1', true), '')"
}

remember() { # schema | objects | reference, FINGERPRINT
  ask_database "alter database \"$PGDATABASE\" set weibao.$1 = '$2'"
}

forget() { # schema | objects | reference
  ask_database "alter database \"$PGDATABASE\" reset weibao.$1"
}

fingerprint() { # FOLDER_OR_FILE ...
  local sum
  sum=$(cd "$root/sql" && find "$@" -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
  printf '%s' "${sum%% *}"
}

need_database() {
  if [[ $(PGDATABASE=postgres ask_database "select exists(select from pg_database where datname = '$PGDATABASE')") == f ]]; then
    step "建立数据库 $PGDATABASE" "making the database $PGDATABASE" make_database
  fi
}

make_database() {
  PGDATABASE=postgres ask_database \
    "create database \"$PGDATABASE\" template template0 encoding 'UTF8' locale 'C.UTF-8'"
}

deploy_all() { # [--force]
  local schema objects reference
  need_database
  schema=$(fingerprint sqitch.plan deploy verify)
  if [[ ${1:-} == --force || $(deployed_from schema) != "$schema" ]]; then
    step "部署数据表（Sqitch）" "deploying the tables (Sqitch)" deploy_schema "$schema"
    warn_of_edited_changes
  fi
  check_order
  objects=$(fingerprint objects restored.sql)
  if [[ ${1:-} == --force || $(deployed_from objects) != "$objects" ]]; then
    step "部署函数、视图与策略" "deploying functions, views and policies" deploy_objects "$objects"
  fi
  reference=$(fingerprint reference)
  if [[ ${1:-} == --force || $(deployed_from reference) != "$reference" ]]; then
    step "载入方案数据" "loading the plan's reference data" load_reference "$reference"
  fi
}

run_sqitch() { # COMMAND [ARGS ...]
  local command=$1
  shift
  cd "$root/sql"
  PGUSER=postgres TZ=UTC SQITCH_FULLNAME=weibao SQITCH_EMAIL=weibao@localhost \
    SQITCH_USER_CONFIG=/dev/null SQITCH_SYSTEM_CONFIG=/dev/null \
    /usr/bin/sqitch "$command" "$@" "db:pg:$PGDATABASE"
}

deploy_schema() { # FINGERPRINT
  run_sqitch deploy --verify
  remember schema "$1"
}

# Sqitch deploys a change once; one that was edited afterwards would silently be missing here.
warn_of_edited_changes() {
  local change hash
  while IFS='|' read -r change hash; do
    if [[ $(sha1sum <"$root/sql/deploy/$change.sql") != "$hash "* ]]; then
      say "sql/deploy/$change.sql 在部署之后被改过，此数据库没有这些改动；演示数据可用 ops/reset 重来" \
        "sql/deploy/$change.sql was edited after it was deployed; this database lacks the edit (a demo may start again by ops/reset)"
    fi
  done < <(ask_database "select change, script_hash from sqitch.changes order by committed_at")
}

# Every file of sql/objects is in order.txt exactly once, so that none is forgotten and none runs twice.
check_order() {
  local listed found
  listed=$(objects_in_order | sort)
  found=$(cd "$root/sql/objects" && find . -name '*.sql' ! -path ./begin.sql ! -path ./revert.sql -printf '%P\n' | sort)
  complain_of "$(uniq -d <<<"$listed")" "order.txt 中重复" "listed twice in order.txt"
  complain_of "$(comm -13 <(printf '%s\n' "$listed") <(printf '%s\n' "$found"))" "order.txt 中没有" "not listed in order.txt"
  complain_of "$(comm -23 <(uniq <<<"$listed") <(printf '%s\n' "$found"))" "order.txt 所列文件不存在" "listed in order.txt, but there is no such file"
}

complain_of() { # FILES ZH EN
  if [[ -n $1 ]]; then die "sql/objects：${1//$'\n'/, }：$2" "sql/objects: ${1//$'\n'/, }: $3"; fi
}

objects_in_order() {
  sed -E 's/[[:space:]]*(#.*)?$//; /^$/d' "$root/sql/objects/order.txt"
}

# One transaction: a failure names file and line and leaves the former state.
deploy_objects() { # FINGERPRINT
  cd "$root"
  {
    printf 'set role weibao_owner;\n\\i sql/objects/begin.sql\n'
    objects_in_order | sed "s|.*|\\\\i 'sql/objects/&'|"
  } | run_psql weibao_migrator --single-transaction -f -
  harden_database
  remember objects "$1"
}

harden_database() {
  run_psql postgres -f "$root/sql/restored.sql"
}

# The client reads the files: the server's user may not be able to.
load_reference() { # FINGERPRINT
  cd "$root"
  run_psql postgres -v folder="$root/sql/reference" -f "$root/sql/reference/load.sql"
  remember reference "$1"
}

need_demo() {
  if [[ -e $root/sql/demo/load.sql && $(ask_database "select exists(select from core.database where kind = 'demo') and not exists(select from core.story)") == t ]]; then
    step "载入演示街道" "loading the demo street" load_demo
  fi
}

load_demo() {
  cd "$root"
  run_psql postgres --single-transaction -v folder="$root/sql/demo" -f "$root/sql/demo/load.sql"
  ask_database 'analyze'
}

# Objects first, then the tables, down to nothing.
revert_all() {
  step "撤除函数、视图与策略" "taking away functions, views and policies" revert_objects
  step "撤除数据表（Sqitch）" "reverting the tables (Sqitch)" run_sqitch revert -y
  forget schema
  forget objects
  forget reference
}

revert_objects() {
  cd "$root"
  printf 'set role weibao_owner;\n\\i sql/objects/revert.sql\n' | run_psql weibao_migrator --single-transaction -f -
}
