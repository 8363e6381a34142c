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
  told_audits >"$dumps/audits"
  save_cluster "$dumps/first"
  make_test_cluster second "$fast_settings"
  check 'roles and database are restored into a new cluster without an error' restore_cluster "$dumps/first"
  save_cluster "$dumps/second"
  check 'roles and rows dump to the same bytes again' diff -r --exclude database.sql "$dumps/first" "$dumps/second"
  told_audits >"$dumps/audits_restored"
  check 'an audit is byte for byte the same on a restored copy, and its question gives the same again' same_audits "$dumps/audits" "$dumps/audits_restored"
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

# Each audit as it was frozen, and how many of its findings differ when it is asked again.
told_audits() {
  ask_database "set session authorization xt_msb_01;
    select p.content, p.sha256, c.frozen, c.different from (select a.audit_number from api.audits a order by 1) a, api.audit_paper(a.audit_number) p, api.check_audit(a.audit_number) c"
}

same_audits() { # FILE FILE
  [[ $(wc -c <"$1") -gt 5000 ]] && cmp "$1" "$2" && grep -q '|0$' "$1"
}

no_role_left() {
  local left
  left=$(ask_database "select string_agg(rolname, ', ') from pg_roles where rolname !~ '^pg_' and rolname <> 'postgres'")
  if [[ -n $left ]]; then
    printf 'left: %s\n' "$left"
    return 1
  fi
}
