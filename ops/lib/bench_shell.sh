# The shell beside PostgreSQL's own psql, and beside Debian's wrapper of it, on a cluster of its own with the demo street.

bench_shell() {
  need_packages "${run_packages[@]}" python3-pexpect
  need_program
  make_test_cluster bench_shell "$fast_settings"
  PGDATABASE=bench_shell deploy_all
  PGDATABASE=bench_shell need_demo
  (cd / && PGDATABASE=bench_shell PGUSER=xt_msb_01 /usr/bin/python3 -B "$root/ops/benches/shell/compare.py" \
    "$program" "$postgres_bin/psql" --format "$format")
}
