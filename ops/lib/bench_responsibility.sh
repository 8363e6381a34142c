# Hand-overs, the sweep, and a unit's view of a large street, on a cluster of its own. WEIBAO_BENCH_CASES: how many cases the
# large street has; it takes some minutes to make.

bench_responsibility() {
  local scripts=$root/ops/benches/responsibility cases=${WEIBAO_BENCH_CASES:-1000000} address_space=unlimited
  need_packages "${run_packages[@]}"
  make_test_cluster bench_responsibility "$fast_settings"$'\n''jit = off'$'\n''shared_buffers = 4GB'
  PGDATABASE=bench_small deploy_all
  PGDATABASE=bench_small need_demo
  clone_database bench_big bench_small
  step "准备 1 万件案件" "making 10,000 cases" bench_cases bench_small 10000
  step "准备 $cases 件案件" "making $cases cases" bench_cases bench_big "$cases"
  PGDATABASE=bench_small run_psql postgres -f "$scripts/handover.sql" >/dev/null
  (cd / && PATH=$postgres_bin:$PATH python3 "$scripts/compare.py" bench_small bench_big --format "$format")
}

bench_cases() { # DATABASE NUMBER
  PGDATABASE=$1 run_psql postgres -v "cases=$2" -f "$root/ops/benches/responsibility/data.sql"
  PGDATABASE=$1 ask_database 'vacuum analyze'
}
