# What every script of ops/ begins with: where the checkout is, an environment that decides nothing by
# accident, and the messages. To be sourced; the script that sources it has set -euo pipefail.

root=$(cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd -P)
state=$root/.weibao
postgres_bin=/usr/lib/postgresql/15/bin
database=weibao

source "$root/ops/lib/messages.sh"

# A PGHOSTADDR, PGSERVICE or PGOPTIONS of the operator's own would lead us to another server.
unset "${!PG@}" PERL5LIB PERL5OPT
export PGCONNECT_TIMEOUT=30

# Tools are run under one locale whatever the caller's is; the shell gets the caller's back (give_back_locale).
caller_locale=$(export -p | grep -E '^declare -x (LC_[A-Z]+|LANG|LANGUAGE)=' || true)
unset "${!LC_@}" LANG LANGUAGE
export LC_ALL=C.UTF-8

give_back_locale() {
  unset LC_ALL
  eval "${caller_locale//declare -x/declare -gx}"
}

# Runs a command without our open files: a server that inherited the lock or a pipe would hold it for ever.
without_open_files() (
  for descriptor in "/proc/$BASHPID/fd/"*; do
    descriptor=${descriptor##*/}
    if ((descriptor > 2 && descriptor != 255)); then exec {descriptor}>&-; fi
  done
  "$@"
)
