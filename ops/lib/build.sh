# The shell's binary, built only when its sources or the compiler have changed.

program=$root/.build/release/weibao

need_program() {
  local fingerprint
  find_swift
  fingerprint=$(program_fingerprint)
  if [[ -x $program && $(cat "$state/built" 2>/dev/null) == "$fingerprint" ]]; then return; fi
  if ! command -v swift >/dev/null; then
    die "找不到 Swift（6.2 以上），请从 https://www.swift.org/install 安装" \
      "Swift (6.2 or later) was not found: install it from https://www.swift.org/install"
  fi
  step "编译 weibao" "building weibao" build_program
  printf '%s\n' "$fingerprint" >"$state/built"
}

build_program() {
  cd "$root" && swift build -c release --static-swift-stdlib --product weibao
}

program_fingerprint() {
  cd "$root"
  { find Sources Package.swift -type f -print0 | sort -z | xargs -0 sha256sum; command -v swift || true; } | sha256sum
}

# sudo and runuser shorten the path.
find_swift() {
  local folder
  if command -v swift >/dev/null; then return; fi
  for folder in /opt/swift/usr/bin /usr/local/swift/usr/bin /usr/share/swift/usr/bin "${HOME:-/root}/.local/share/swiftly/bin"; do
    if [[ -x $folder/swift ]]; then PATH=$PATH:$folder; fi
  done
}
