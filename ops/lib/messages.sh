# Messages in Chinese and English, on stderr, so that stdout carries only what the shell prints.
# A Chinese or English locale gets its language; any other (C, unset) gets both, Chinese first.

case ${WEIBAO_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
  zh*) language=zh ;;
  en*) language=en ;;
  *) language=both ;;
esac

in_language() { # ZH EN
  case $language in
    zh) printf '%s' "$1" ;;
    en) printf '%s' "$2" ;;
    both) printf '%s · %s' "$1" "$2" ;;
  esac
}

say() { # ZH EN
  printf '%s\n' "$(in_language "$@")" >&2
}

die() { # ZH EN [STATUS]
  say "$1" "$2"
  exit "${3:-1}"
}

milliseconds() {
  printf '%s' "$((${EPOCHREALTIME//[!0-9]/} / 1000))"
}

seconds_since() { # MILLISECONDS
  local took=$(($(milliseconds) - $1))
  printf '%d.%d' $((took / 1000)) $((took % 1000 / 100))
}

# Runs a command apart, without our input and open files; sets output and status.
capture() { # COMMAND [ARGS ...]
  set +e # not "|| status=$?": that would switch off -e inside the command as well
  output=$(set -e; without_open_files "$@" 2>&1 </dev/null)
  status=$?
  set -e
}

# Runs one step: says what it does, then how long it took. What it prints is shown only if it fails.
step() { # ZH EN COMMAND [ARGS ...]
  local zh=$1 en=$2 began output status
  shift 2
  printf '%s … ' "$(in_language "$zh" "$en")" >&2
  began=$(milliseconds)
  capture "$@"
  if ((status == 0)); then
    printf '%s s\n' "$(seconds_since "$began")" >&2
  else
    printf '\n' >&2
    explain_failure "$output"
    die "失败：$zh" "failed: $en"
  fi
}

explain_failure() { # OUTPUT
  tail -n 60 <<<"$1" >&2
  if grep -qE 'No space left on device|Disk quota exceeded|Check free disk space' <<<"$1"; then
    say "磁盘已满，请腾出空间后重试：$(free_space)" "the disk is full; make room and try again: $(free_space)"
  fi
}

free_space() {
  df -h --output=target,avail "$root" "${data:-$root}" 2>/dev/null | sed 1d | sort -u | tr -s ' \n' ' '
}
