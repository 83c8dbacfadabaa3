# window.sh - sourced behind desk.sh: a screen of its own for a program with windows.
trap 'kill "$screen" 2>/dev/null; wait 2>/dev/null; rm -rf "$DESK"' EXIT
mkdir -m 700 "$DESK/run"
export XDG_RUNTIME_DIR="$DESK/run" NO_AT_BRIDGE=1
unset WAYLAND_DISPLAY
Xvfb -displayfd 3 -screen 0 1280x900x24 -noreset -nolisten tcp 3>"$DESK/display" 2>/dev/null &
screen=$!
# until_it COMMAND…: waits until it succeeds.
until_it() {
  tries=150
  while [ $tries -gt 0 ]; do
    "$@" && return 0
    sleep 0.2
    tries=$((tries - 1))
  done
  return 1
}
ok "a screen" until_it test -s "$DESK/display"
DISPLAY=:$(cat "$DESK/display")
export DISPLAY
# window NAME: whether it is on the screen; its number is in $window.
window() { window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1) && [ -n "$window" ]; }
no_window() { ! window "$1"; }
shown() {
  until_it window "$1" && return 0
  xdotool search --onlyvisible --name '.*' getwindowname %@ 2>/dev/null | sed 's/^/# | /'
  tail -n 5 "$DESK/log" | sed 's/^/# | /'
  return 1
}
hidden() { until_it no_window "$1"; }
gone() { until_it sent "$1"; }
# press NAME KEY…: in the window of that name.
press() { shown "$1" && shift && xdotool windowfocus --sync "$window" key --delay 50 "$@"; }
