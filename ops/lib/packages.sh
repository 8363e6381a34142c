# The Debian packages that weibao needs: named when missing, then installed. Nothing missing, no network.

run_packages=(postgresql-15 postgresql-client-15 postgresql-15-pgaudit sqitch libdbd-pg-perl libpq-dev libreadline-dev libpg-query-dev pkgconf)
test_packages=(postgresql-15-pgtap libtap-parser-sourcehandler-pgtap-perl postgresql-15-plpgsql-check
  python3-pexpect python3-pyte python3-psycopg2 python3-psycopg pgcli openssl
  bash zsh fish man-db mandoc)

missing_packages() { # PACKAGE ...
  local package
  for package; do
    if [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
      printf '%s\n' "$package"
    fi
  done
}

need_packages() { # PACKAGE ...
  local missing
  mapfile -t missing < <(missing_packages "$@")
  if ((${#missing[@]} == 0)); then return; fi
  say "缺少软件包：${missing[*]}" "missing packages: ${missing[*]}"
  if ! become_root; then
    die "需要管理员权限，请运行：sudo apt-get install -y ${missing[*]}" \
      "this needs an administrator; run: sudo apt-get install -y ${missing[*]}"
  fi
  step "安装软件包" "installing the packages" install_packages "${missing[@]}"
}

# Sets as_root to what goes before a command that needs root; asks for a password only where one can be typed.
become_root() {
  as_root=()
  if ((EUID == 0)); then return; fi
  command -v sudo >/dev/null || return 1
  as_root=(sudo)
  sudo -n true 2>/dev/null || { [[ -t 2 && -r /dev/tty ]] && sudo -v; }
}

install_packages() { # PACKAGE ...
  local install=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@")
  if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then ask_for_no_main_cluster; fi
  "${install[@]}" || { "${as_root[@]}" apt-get update && "${install[@]}"; }
  "${as_root[@]}" rm -f "$no_main_cluster"
}

# Debian makes a cluster of its own, listening on TCP, when PostgreSQL is installed for the first time. Nobody
# asked for that one; later ones are the operator's business again.
no_main_cluster=/etc/postgresql-common/createcluster.d/weibao.conf
ask_for_no_main_cluster() {
  "${as_root[@]}" mkdir -p "${no_main_cluster%/*}"
  printf 'create_main_cluster = false\n' | "${as_root[@]}" tee "$no_main_cluster" >/dev/null
}
