# Where the data lies: in .weibao of the checkout, else in a 0700 folder of /var/tmp named after the checkout.
# Sets server_user (who runs the server) and data; .weibao/where tells the operator.

socket_path_limit=107 # bytes in sun_path of Linux without the closing zero; see unix(7)

find_places() {
  local digest
  mkdir -p "$state" && [[ -w $state ]] ||
    die "无法写入 $state" "cannot write to $state"
  digest=$(printf '%s' "$root" | sha256sum)
  lasting=/var/tmp/weibao-$EUID-${digest:0:12}
  if [[ -d $state/cluster ]]; then
    data=$state
    find_server_user
    usable_place "$state" ||
      die "$state 里的数据从这个路径无法使用（路径太长或服务器用户无法进入），请把目录移回原处" \
        "the data in $state cannot be used from this path (too long, or closed to the server's user): move the checkout back"
    return
  fi
  data=$lasting
  find_server_user
  if [[ -d $lasting/cluster ]] || ! usable_place "$state"; then
    check_lasting_folder
  else
    data=$state
  fi
}

# The server runs as the owner of its data, never as root.
find_server_user() {
  if [[ -e $data/cluster ]]; then
    server_user=$(stat -c %U "$data/cluster")
  elif ((EUID == 0)); then
    server_user=postgres
  else
    server_user=$(id -un)
  fi
  if ((EUID != 0)) && [[ $server_user != "$(id -un)" ]]; then
    die "$data 属于 $server_user，请以该用户或 root 运行" "$data belongs to $server_user: run as that user or as root"
  fi
}

as_server() { # COMMAND [ARGS ...]
  cd / # the checkout may be closed to the server's user
  if ((EUID == 0)); then runuser -u "$server_user" -- "$@"; else "$@"; fi
}

# The second cluster, with TLS, lies in the first one's folder, or in one of its own where the path would be too long.
# Sets data, port and certificates; the first is found already.
find_tls_place() {
  certificates=$state/certificates
  if [[ ! -d $data/tls/cluster ]] && { [[ -d $lasting-tls ]] || ! usable_place "$data" /tls; }; then
    data=$lasting-tls
  else
    data=$data/tls
  fi
  port=$(cat "$data/port" 2>/dev/null || printf '5433')
}

# A socket's path has a limit; libpq splits it at commas, and pg_ctl hands it to a shell in double quotes.
usable_place() { # FOLDER [SUBFOLDER]
  local socket=$1${2:-}/socket/.s.PGSQL.5432
  (($(printf '%s' "$socket" | wc -c) <= socket_path_limit)) && [[ $socket != *[,\"\$\`\\$'\n']* ]] &&
    (as_server test -x "$1") 2>/dev/null
}

# Everybody can write in /var/tmp: a folder that somebody else put there is not ours.
check_lasting_folder() {
  if [[ ! -e $data && ! -L $data ]]; then
    install -d -m 0700 -o "$server_user" -g "$(id -gn "$server_user")" "$data"
  fi
  if [[ -L $data || ! -d $data || $(stat -c %U:%a "$data") != "$server_user:700" ]]; then
    die "$data 不是本系统的目录，请移走" "$data is not a folder of ours; move it away"
  fi
}

# A new cluster takes about 60 MB, the demo and the write-ahead log some more; a running one needs room to write.
need_space() {
  local needed=32 free
  if [[ ! -d $data/cluster ]]; then needed=300; fi
  free=$(df --output=avail -BM "$data" | sed '1d; s/[^0-9]//g')
  if ((free < needed)); then
    die "$data 所在磁盘只剩 $free MB，至少需要 $needed MB" "only $free MB are free for $data; at least $needed MB are needed"
  fi
}

write_where() {
  if [[ $(cat "$state/where" 2>/dev/null) != "$data" ]]; then printf '%s\n' "$data" >"$state/where"; fi
}

# One script at a time: a second start waits for the first.
take_lock() {
  exec {lock}>"$state/lock"
  if ! flock -n "$lock"; then
    say "另一个脚本正在运行，等待它完成" "another script is at work; waiting for it"
    flock "$lock"
  fi
}

give_lock() {
  exec {lock}>&-
}
