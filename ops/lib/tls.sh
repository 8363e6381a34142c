# A cluster that is reached over the network: TLS by a certificate authority of our own, and passwords (SCRAM) for the
# members of our groups, whom it lets into one database. For everybody else there is no way in but the operator's socket.
#
#   $certificates   the operator's: ca.crt and ca.key, server.crt and server.key, and LOGIN.crt and LOGIN.key for clients
#   $data/tls       what the server itself reads of them; it cannot sign

certificate_days=825

need_certificates() {
  mkdir -p -m 0700 "$certificates"
  if ! is_good_for "$certificates/ca.crt" 365; then
    step "制作证书颁发机构" "making the certificate authority" make_authority
    rm -f "$certificates"/*.csr "$certificates/server.crt"
  fi
  if ! is_good_for "$certificates/server.crt" 30; then
    step "制作服务器证书" "making the server's certificate" make_certificate server localhost \
      'extendedKeyUsage=serverAuth' 'subjectAltName=DNS:localhost,IP:127.0.0.1'
  fi
}

is_good_for() { # CERTIFICATE DAYS
  openssl x509 -in "$1" -noout -checkend $(($2 * 86400)) >/dev/null 2>&1
}

make_authority() {
  umask 077
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj '/CN=weibao certificate authority' \
    -addext basicConstraints=critical,CA:TRUE,pathlen:0 -addext keyUsage=critical,keyCertSign,cRLSign \
    -keyout "$certificates/ca.key" -out "$certificates/ca.crt"
  chmod 0644 "$certificates/ca.crt"
}

make_certificate() { # FILE NAME EXTENSION ...
  local file=$certificates/$1 name=$2
  shift 2
  umask 077
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name" -keyout "$file.key" -out "$file.csr"
  openssl x509 -req -in "$file.csr" -CA "$certificates/ca.crt" -CAkey "$certificates/ca.key" -CAcreateserial \
    -days "$certificate_days" -extfile <(printf '%s\n' basicConstraints=CA:FALSE "$@") -out "$file.crt"
  rm "$file.csr"
}

# Written at each start, like the other settings. A running server reads them anew.
write_tls() { # yes | no: whether a client certificate is asked for beside the password
  local quoted=${data//\'/\'\'} second=
  if [[ $1 == yes ]]; then second=' clientcert=verify-full'; fi
  own_folder "$data/tls"
  install -m 0600 -o "$server_user" -g "$(id -gn "$server_user")" \
    "$certificates/ca.crt" "$certificates/server.crt" "$certificates/server.key" "$data/tls"
  more_settings="${base_settings:-}
listen_addresses = '127.0.0.1'
port = $port
ssl = on
ssl_min_protocol_version = 'TLSv1.3'
ssl_ca_file = '$quoted/tls/ca.crt'
ssl_cert_file = '$quoted/tls/server.crt'
ssl_key_file = '$quoted/tls/server.key'
password_encryption = 'scram-sha-256'
authentication_timeout = 15s"
  {
    printf 'local all postgres,weibao_migrator peer map=operator\n'
    printf 'hostssl %s +weibao_office,+weibao_leader,+weibao_community,+weibao_grid,+weibao_agency,+weibao_auditor,+weibao_analyst 127.0.0.1/32 scram-sha-256%s\n' \
      "${tls_databases:-$database}" "$second"
  } >"$data/cluster/pg_hba.conf"
  printf 'operator %s %s\n' root postgres root weibao_migrator "$server_user" postgres "$server_user" weibao_migrator \
    >"$data/cluster/pg_ident.conf"
  write_settings "$data/cluster"
}

# The first port from 5433 on at which nobody listens.
free_port() {
  local candidate
  for ((candidate = 5433; candidate < 5533; candidate++)); do
    if ! (: <"/dev/tcp/127.0.0.1/$candidate") 2>/dev/null; then
      printf '%s' "$candidate"
      return
    fi
  done
  return 1
}
