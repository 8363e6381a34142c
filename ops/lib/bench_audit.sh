# What an audit costs, on a cluster of its own. WEIBAO_BENCH_COPIES: how many times the demo street stands in the large database (160, which is
# a million obligations); it takes some minutes to make.

bench_audit() {
  local scripts=$root/ops/benches/audit copies=${WEIBAO_BENCH_COPIES:-160} address_space=unlimited
  need_packages "${run_packages[@]}" python3-psycopg
  make_test_cluster bench_audit "$fast_settings"$'\n''jit = off'$'\n''shared_buffers = 2GB'$'\n''work_mem = 128MB'$'\n''temp_file_limit = -1'
  PGDATABASE=audit_small deploy_all
  PGDATABASE=audit_small need_demo
  PGDATABASE=audit_small run_psql postgres -f "$scripts/busy.sql" >/dev/null
  PGDATABASE=audit_small ask_database 'vacuum (analyze)'
  clone_database audit_big audit_small
  step "准备 $copies 条街道" "making $copies streets" audit_copies audit_big "$copies"
  (cd / && /usr/bin/python3 -B "$scripts/compare.py" audit_small audit_big --format "$format")
}

audit_copies() { # DATABASE NUMBER
  PGDATABASE=$1 run_psql postgres -c "set bench.copies = $2" -f "$root/ops/benches/audit/data.sql" >/dev/null
  PGDATABASE=$1 ask_database 'vacuum (analyze)'
}
