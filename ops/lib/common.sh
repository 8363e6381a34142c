# What every script of ops/ begins with: where the checkout is, an environment that decides nothing by
# accident, and the messages. To be sourced; the script that sources it has set -euo pipefail.

root=$(cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
state=$root/.weibao
postgres_bin=/usr/lib/postgresql/15/bin
database=weibao

source "$root/ops/lib/messages.sh"

PATH=$PATH:/usr/sbin # runuser; su leaves it out

# A PGHOSTADDR, PGSERVICE or PGOPTIONS of the operator's own would lead us to another server.
unset "${!PG@}" PERL5LIB PERL5OPT
export PGCONNECT_TIMEOUT=30

# Tools are run under one locale whatever the caller's is; a client gets the caller's back.
caller_locale=()
for variable in LANG LANGUAGE "${!LC_@}"; do
  if [[ -n ${!variable:-} ]]; then caller_locale+=("$variable=${!variable}"); fi
done
export LC_ALL=C.UTF-8
unset LANG LANGUAGE

# Becomes a client that talks to the user.
become_client() { # COMMAND [ARGS ...]
  exec env -u LC_ALL "${caller_locale[@]}" "$@"
}

# Runs a command without our open files: a server that inherited the lock or a pipe would hold it for ever.
without_open_files() (
  for descriptor in "/proc/$BASHPID/fd/"*; do
    descriptor=${descriptor##*/}
    if ((descriptor > 2 && descriptor != 255)); then exec {descriptor}>&-; fi
  done
  "$@"
)
