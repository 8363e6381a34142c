# What a login's own questions cost beside the same questions filtered by hand, on a cluster of its own. WEIBAO_BENCH_CASES: how many cases the
# large street has (2,000,000); it takes some minutes to make.

bench_access() {
  local scripts=$root/ops/benches/access cases=${WEIBAO_BENCH_CASES:-2000000} address_space=unlimited
  need_packages "${run_packages[@]}" python3-psycopg
  make_test_cluster bench_access "$fast_settings"$'\n''jit = off'$'\n''shared_buffers = 4GB'
  PGDATABASE=access_small deploy_all
  PGDATABASE=access_small need_demo
  clone_database access_big access_small
  step "准备 1 万件案件" "making 10,000 cases" access_cases access_small 10000
  step "准备 $cases 件案件" "making $cases cases" access_cases access_big "$cases"
  (cd / && /usr/bin/python3 -B "$scripts/compare.py" access_small access_big --format "$format")
}

access_cases() { # DATABASE NUMBER
  PGDATABASE=$1 run_psql postgres -v "cases=$2" -f "$root/ops/benches/access/data.sql" >/dev/null
  PGDATABASE=$1 ask_database 'vacuum (analyze)'
}
