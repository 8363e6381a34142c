# A private PostgreSQL cluster in $data: cluster/ (its files), socket/, log/. Unix socket only.

port=5432 # of the socket's name; and of the network, where a cluster is reached by it

make_cluster() {
  local new=$data/cluster.new
  rm -rf "$new" # left by one that was interrupted
  own_folder "$new" "$data/socket" "$data/log"
  (as_server "$postgres_bin/initdb" -D "$new" --encoding=UTF8 --locale=C.UTF-8 --data-checksums \
    --username=postgres --auth=trust --no-instructions)
  printf "include 'weibao.conf'\n" >>"$new/postgresql.conf"
  printf 'local all all trust\n' >"$new/pg_hba.conf"
  write_settings "$new"
  sync -f "$new"
  mv "$new" "$data/cluster"
}

own_folder() { # FOLDER ...
  install -d -m 0700 -o "$server_user" -g "$(id -gn "$server_user")" "$@"
}

# Written at each start: the checkout may have been moved, and settings come with the code.
write_settings() { # CLUSTER
  local quoted=${data//\'/\'\'}
  {
    cat "$root/ops/lib/postgresql.conf"
    if [[ -n ${more_settings:-} ]]; then printf '%s\n' "$more_settings"; fi
    printf "unix_socket_directories = '\"%s/socket\"'\n" "$quoted"
  } >"$1/weibao.conf"
  chmod 0644 "$1/weibao.conf" # inside a 0700 folder; root's umask may hide it from the server
}

# Prints the process id of our running postmaster. A pid file may be stale, or copied along with the folder,
# and its number may belong to somebody else by now: ours is a postgres whose working folder is our cluster.
server_pid() {
  local pid
  [[ -r $data/cluster/postmaster.pid ]] && read -r pid <"$data/cluster/postmaster.pid" &&
    is_ours "/proc/$pid" && printf '%s' "$pid"
}

is_ours() { # /proc/PID
  [[ $(readlink "$1/exe") == "$postgres_bin/postgres"* && $(readlink "$1/cwd") == "$(realpath "$data/cluster")" ]]
}

# One session cannot take the memory of all: a server process that wants more address space than this gets an error.
address_space=4194304 # kB

start_server() {
  if server_pid >/dev/null; then return; fi
  rm -f "$data/cluster/postmaster.pid" "$data/socket/".s.PGSQL.*
  end_orphans
  own_folder "$data/socket" "$data/log"
  write_settings "$data/cluster"
  if ! (ulimit -v "$address_space" 2>/dev/null || true; as_server "$postgres_bin/pg_ctl" start --silent --wait --timeout=300 -D "$data/cluster" -l "$data/log/server.log"); then
    tail -n 20 "$data/log/server.log"
    return 1
  fi
}

# Backends that outlived a killed postmaster keep the shared memory, and the new server would not start.
end_orphans() {
  local process waited=0 orphans=()
  while ((waited++ < 50)); do
    orphans=()
    for process in /proc/[0-9]*; do
      if is_ours "$process" 2>/dev/null; then orphans+=("${process##*/}"); fi
    done
    if ((${#orphans[@]} == 0)); then return; fi
    if ((waited > 5)); then kill -QUIT "${orphans[@]}" 2>/dev/null || true; fi
    sleep 0.2
  done
  printf 'orphaned server processes do not end: %s\n' "${orphans[*]}"
  return 1
}

stop_server() {
  if ! server_pid >/dev/null; then return; fi
  (as_server "$postgres_bin/pg_ctl" stop --silent --wait --timeout=300 -m fast -D "$data/cluster")
}

reload_server() {
  (as_server "$postgres_bin/pg_ctl" reload --silent -D "$data/cluster")
}

need_server() {
  if ! server_pid >/dev/null; then die "服务器没有运行，请先运行 ops/start" "the server is not running: run ops/start first" 2; fi
}

# What a client needs to reach the cluster.
export_connection() { # USER
  export PGHOST=$data/socket PGPORT=$port PGUSER=$1 PGDATABASE=$database
}
