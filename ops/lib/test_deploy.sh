# Down to nothing and up again; dumped, roles first, and restored into a new cluster, where the SQL tests run.

test_deploy() {
  local dumps
  make_test_cluster first "$fast_settings"
  dumps=$test_folder/dumps
  mkdir "$dumps"
  need_database
  save_schema "$dumps/empty.sql"
  deploy_all
  need_demo
  revert_all
  save_schema "$dumps/reverted.sql"
  check 'a revert leaves the database as it was before' diff "$dumps/empty.sql" "$dumps/reverted.sql"
  check 'a revert leaves no role of ours' no_role_left
  deploy_all
  need_demo
  save_cluster "$dumps/first"
  make_test_cluster second "$fast_settings"
  check 'roles and database are restored into a new cluster without an error' restore_cluster "$dumps/first"
  save_cluster "$dumps/second"
  check 'roles and rows dump to the same bytes again' diff -r --exclude database.sql "$dumps/first" "$dumps/second"
  # The bytes are the same; what a dump may lose besides is who may do what.
  prove_sql "$database" sql/tests/{access,accounts,attacks,demo,hygiene,responsibility}
}

save_schema() { # FILE
  "$postgres_bin/pg_dump" --schema-only --create --exclude-schema sqitch | without_dump_keys >"$1"
}

# Rows that the demo changed lie in another order once they are restored, hence sorted.
save_cluster() { # FOLDER
  mkdir "$1"
  "$postgres_bin/pg_dumpall" --roles-only | sed '/^CREATE ROLE postgres;$/d' | without_dump_keys >"$1/roles.sql"
  "$postgres_bin/pg_dump" --create "$database" | without_dump_keys >"$1/database.sql"
  sed -n '/^COPY .* FROM stdin;$/,/^\\\.$/p' "$1/database.sql" | sort >"$1/rows"
}

# Since 15.14 a dump carries a random key in \restrict and \unrestrict.
without_dump_keys() {
  sed -E '/^\\(un)?restrict /d'
}

restore_cluster() { # FOLDER
  PGDATABASE=postgres run_psql postgres -f "$1/roles.sql"
  PGDATABASE=postgres run_psql postgres -f "$1/database.sql"
  harden_database
}

no_role_left() {
  local left
  left=$(ask_database "select string_agg(rolname, ', ') from pg_roles where rolname !~ '^pg_' and rolname <> 'postgres'")
  if [[ -n $left ]]; then
    printf 'left: %s\n' "$left"
    return 1
  fi
}
