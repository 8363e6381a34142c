# pgTAP: every file of sql/tests is one transaction that rolls back, run as superuser in one clone of the street; but for the
# year of a street's life, which commits each of its days and has a database of its own, with the plan and nothing else; and for
# the attacks that are typed by logins (test_attacks.sh).

test_sql() {
  need_shared_cluster
  clone_database test_sql template_street
  prove_sql test_sql
}

test_year() {
  need_shared_cluster
  clone_database test_year template_schema
  prove_files test_year sql/tests/year/every_day_of_a_year_is_true.sql
}

prove_sql() { # DATABASE [FOLDER ...]: those folders of sql/tests, else all
  local database=$1 files
  shift
  mapfile -t files < <(cd "$root" && find "${@:-sql/tests}" -name '*.sql' ! -path '*/helpers/*' ! -path '*/year/*' -exec grep -L 'helpers/enter.sql' {} + | sort)
  prove_files "$database" "${files[@]}"
}

# pgTAP lives in the clone only, in a schema of its own that stays on the path after "set session authorization".
prove_files() { # DATABASE FILE ...
  PGDATABASE=$1 ask_database 'create schema tap; grant usage on schema tap to public;
    create extension pgtap schema tap; create extension plpgsql_check schema tap'
  check_tap "pgTAP in $1" in_root env "PGDATABASE=$1" PGUSER=postgres PGCLIENTENCODING=UTF8 \
    'PGOPTIONS=-c search_path=api,tap -c client_min_messages=warning -c lock_timeout=30s -c statement_timeout=10min' \
    pg_prove --psql-bin "$postgres_bin/psql" --verbose --set "root=$root" "${@:2}"
}
