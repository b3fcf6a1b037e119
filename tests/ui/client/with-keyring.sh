#!/bin/sh
# Runs a program with a session bus and an unlocked keyring of its own, in a home folder that is thrown away.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run" BC_TEST_KEYRING=1
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
dbus-run-session -- sh -eu -c '
  printf "a keyring for tests" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
  exec "$@"
' sh "$@"
