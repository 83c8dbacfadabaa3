# desk.sh - sourced by the scripts of this folder: a home, a transport that writes files, and counting.
set -u
CHECKER=$(readlink -f "${CHECKER:?name the replylint to be tried: CHECKER=.build/release/replylint}")
HERE=$(cd "$(dirname "$0")" && pwd)
DESK=$(mktemp -d)
trap 'rm -rf "$DESK"' EXIT
export HOME="$DESK/home" SENT="$DESK/sent" LC_ALL=C.UTF-8
unset XDG_STATE_HOME XDG_CONFIG_HOME XDG_DATA_HOME REPLYLINT_CONFIG REPLYLINT_FORCE REPLYLINT_RESEND
mkdir -p "$HOME" "$SENT" "$DESK/bin"
export PATH="$DESK/bin:$PATH"
ln -s "$CHECKER" "$DESK/bin/replylint"
ln -s "$CHECKER" "$DESK/bin/replylint-sendmail"
cat >"$DESK/bin/mta" <<'X'
#!/bin/sh
cat >"$SENT/$(ls "$SENT" | wc -l)"
X
chmod 755 "$DESK/bin/mta"
export REPLYLINT_SENDMAIL="$DESK/bin/mta"
# Named, since s-nail gives its children another HOME where the user is root.
export REPLYLINT_STATE="$DESK/state"
REFUSED=$REPLYLINT_STATE/refused

faults=0
number=0
# ok WHAT COMMAND…: the command is to succeed.
ok() {
  number=$((number + 1))
  what=$1
  shift
  if "$@"; then echo "ok $number - $what"; else
    faults=$((faults + 1))
    echo "not ok $number - $what"
  fi
}
# text WORDS: what is to be sent, in $DESK/text.
text() { printf '%s\n' "$*" >"$DESK/text"; }
count() { find "$1" -type f 2>/dev/null | wc -l; }
sent() { [ "$(count "$SENT")" -eq "$1" ]; }
kept() { [ "$(count "$REFUSED")" -eq "$1" ]; }
need() {
  for program in "$@"; do
    command -v "$program" >/dev/null && continue
    echo "1..0 # SKIP $program is not installed"
    exit 0
  done
}
finish() {
  echo "1..$number"
  [ "$faults" -eq 0 ]
  exit
}
