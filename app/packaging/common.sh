# shellcheck shell=bash disable=SC2154 # `top` is set by whoever sources this
# Shared by app/run, tests/run and tests/bench/run. Source it from bash with `top` set to the repository's folder.

# One line a step, on stderr, so that standard output stays the program's own.
say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# packages_missing LIST…: prints, one a line, the entries of app/packaging/LIST.packages of which nothing is installed.
packages_missing() {
  local -a entries=() names=()
  local entry name list found
  for list in "$@"; do
    while IFS= read -r entry; do
      case $entry in '' | '#'*) ;; *) entries+=("$entry") ;; esac
    done <"$top/app/packaging/$list.packages"
  done
  for entry in "${entries[@]}"; do
    IFS='|' read -ra found <<<"$entry"
    names+=("${found[@]}")
  done
  # One question for all of them. A name unknown to dpkg makes it exit 1 and is simply not in the answer.
  local -A installed=()
  while read -r found name; do
    [ "$found" = ii ] && installed[${name%%:*}]=1
  done < <(dpkg-query -W -f='${db:Status-Abbrev} ${binary:Package}\n' "${names[@]}" 2>/dev/null)
  for entry in "${entries[@]}"; do
    IFS='|' read -ra names <<<"$entry"
    found=
    for name in "${names[@]}"; do
      [ -n "${installed[$name]:-}" ] && found=1
    done
    [ -n "$found" ] || printf '%s\n' "$entry"
  done
}

# need_packages LIST…: installs what is missing of these lists. Sets packages_installed to 1 when it installed something.
packages_installed=0
need_packages() {
  local -a missing=() wanted=() names=() root=()
  local entry name
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null ||
    fail "This needs Debian 12, Ubuntu 24.04 or later: there is no apt-get here. Install what app/packaging/*.packages names by hand, then build with: cmake --preset release && cmake --build build"
  mapfile -t missing < <(packages_missing "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null ||
      fail "Missing: ${missing[*]}. Installing them needs root, and there is no sudo here: run this once as root."
    root=(sudo)
  fi
  local -a apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
  local log
  log=$(mktemp)
  say "Reading the lists of packages"
  "${apt[@]}" update >"$log" 2>&1 || {
    tail -n 20 "$log" >&2
    rm -f "$log"
    fail "apt-get update failed (above): is the network up?"
  }
  for entry in "${missing[@]}"; do
    IFS='|' read -ra names <<<"$entry"
    for name in "${names[@]}"; do
      # Known, and not only a name that others mention.
      [ -n "$(apt-cache madison "$name" 2>/dev/null)" ] && break
    done
    wanted+=("$name")
  done
  say "Installing ${#wanted[@]} packages and what they need: ${wanted[*]}"
  "${apt[@]}" install -y --no-install-recommends "${wanted[@]}" </dev/null >"$log" 2>&1 || {
    grep -E '^(E:|dpkg: error)' "$log" >&2 || tail -n 20 "$log" >&2
    rm -f "$log"
    fail "Installing the packages failed (above)."
  }
  rm -f "$log"
  packages_installed=1
}

# build TARGET…: configures (Release, in build/) where that is needed, and builds the targets.
build() {
  cd "$top" || exit 1
  if [ ! -f build/build.ninja ] || [ "$packages_installed" = 1 ]; then
    say "Configuring (Release, in build/)"
    mkdir -p build
    cmake --preset release >build/configure.log 2>&1 || {
      tail -n 40 build/configure.log >&2
      fail "Configuring failed (above; all of it: build/configure.log)."
    }
  fi
  local started=$SECONDS quiet=--quiet
  [ -t 2 ] && quiet= # a person at a terminal sees ninja count
  [ -e build/.ninja_log ] || say "Building (this first time takes some minutes)"
  ninja -C build $quiet "$@" >&2 || fail "The build failed (above)."
  [ $((SECONDS - started)) -lt 5 ] || say "Built in $(((SECONDS - started) / 60)) min $(((SECONDS - started) % 60)) s"
}

# Chromium inside Qt WebEngine guards its renderers with a sandbox. It refuses to start as root, and cannot where the
# kernel or the container forbids user namespaces; only there it is switched off, and that is said.
web_engine_sandbox() {
  [ -z "${QTWEBENGINE_DISABLE_SANDBOX:-}" ] || return 0
  if [ "$(id -u)" = 0 ]; then
    export QTWEBENGINE_DISABLE_SANDBOX=1
  elif ! unshare --user --map-root-user true 2>/dev/null; then
    export QTWEBENGINE_DISABLE_SANDBOX=1
    say "User namespaces are not to be had here: the embedded view runs without its sandbox"
  fi
}

# Qt reads file names and text as UTF-8 and warns in other locales.
utf8_locale() {
  case $(locale charmap 2>/dev/null) in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac
}
