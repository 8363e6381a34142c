# The clusters of the tests, in a folder of their own that goes away with them.

test_folder=

# Speed for everything that does not test durability.
fast_settings='fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_connections = 100'

find_test_folder() {
  if [[ -n $test_folder ]]; then return; fi
  data=/var/empty
  find_server_user
  test_folder=$(mktemp -d /tmp/weibao-test.XXXXXX)
  chown "$server_user" "$test_folder"
  : >"$test_folder/clusters"
}

# To be stopped at the end, whichever lane made it.
remember_cluster() {
  printf '%s\n' "$data" >>"$test_folder/clusters"
}

# Makes and starts a cluster and turns to it.
make_test_cluster() { # NAME [SETTINGS]
  find_test_folder
  data=$test_folder/$1
  more_settings=${2:-}
  own_folder "$data"
  step "测试集群 $1" "test cluster $1" make_cluster
  remember_cluster
  step "启动集群 $1" "starting cluster $1" start_server
  export_connection postgres
}

shared=shared # the cluster that most parts share; each lane has a copy of it, since what one locks or ends is of the whole cluster

# With two templates: the schema with the plan, and the whole demo street.
need_shared_cluster() {
  if [[ -n $test_folder && -d $test_folder/$shared/cluster ]]; then
    data=$test_folder/$shared
    more_settings=$fast_settings
    remember_cluster
    start_server
    export_connection postgres
    return
  fi
  make_test_cluster "$shared" "$fast_settings"
  PGDATABASE=template_schema deploy_all
  clone_database template_street template_schema
  PGDATABASE=template_street need_demo
}

# What sql/objects grants on the database itself is not copied by PostgreSQL, so it is granted again. Roles belong to the
# cluster: what another test locked or ended is let in again where this database has it in use.
clone_database() { # NAME TEMPLATE
  PGDATABASE=postgres ask_database "create database \"$1\" template \"$2\" owner weibao_owner"
  PGDATABASE=$1 run_psql weibao_migrator -c 'set role weibao_owner' -f "$root/sql/objects/access/database.sql"
  PGDATABASE=$1 ask_database "do \$\$ declare shut record; begin
    for shut in select r.rolname from core.login l join pg_roles r on r.rolname = l.role_name where upper_inf(l.valid) and l.locked_at is null and not (r.rolcanlogin and r.rolconnlimit > 0) loop
      execute format('alter role %I login connection limit 20', shut.rolname);
    end loop; end \$\$"
}

copy_shared_cluster() { # NAME
  cp -a "$test_folder/$shared" "$test_folder/$1"
}

# Also after an error in the middle of a part, which is itself one more failure, and after Ctrl-C.
end_tests() {
  local cluster
  trap '' INT TERM HUP # a second Ctrl-C would leave servers behind
  if [[ $finished == no ]]; then
    count 0 1
    finish || true
  fi
  if [[ -z $test_folder ]]; then return; fi
  while IFS= read -r cluster; do
    data=$cluster
    stop_server || true
  done < <(sort -u "$test_folder/clusters")
  rm -rf "$test_folder"
}
