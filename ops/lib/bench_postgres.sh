# Module Postgres against C over libpq, psycopg 3 and asyncpg, on a cluster of its own.

bench_postgres() {
  local peers=$root/ops/benches/postgres python=$state/bench/python ours c_peer
  need_packages "${run_packages[@]}" gcc libc6-dev
  find_swift
  mkdir -p "$state/bench"
  c_peer=$state/bench/peer
  step "编译 C 程序" "building the peer in C" cc -O2 -Wall -Wextra -Werror -I"$(pg_config --includedir)" \
    -o "$c_peer" "$peers/peer.c" -lpq
  step "编译 PostgresBench" "building PostgresBench" build_bench
  ours=$root/.build/release/PostgresBench
  if ! "$python/bin/python" -c 'import psycopg, asyncpg' 2>/dev/null; then
    step "安装 psycopg 和 asyncpg" "installing psycopg and asyncpg" install_python_peers "$python"
  fi
  make_test_cluster bench "$fast_settings"
  export PGDATABASE=postgres
  step "准备数据" "making the data" "$postgres_bin/psql" -X -q -v ON_ERROR_STOP=1 -f "$peers/setup.sql"
  (cd / && "$python/bin/python" "$peers/compare.py" "$ours" "$c_peer" "$(server_pid)" --format "$format")
}

build_bench() {
  cd "$root" && swift build -c release --static-swift-stdlib --product PostgresBench
}

install_python_peers() { # FOLDER
  python3 -m venv --clear "$1" && "$1/bin/pip" install --quiet 'psycopg[binary]' asyncpg
}
