# terminal.sh - sourced behind desk.sh: a program in a terminal of tmux.
screen="tmux -L replylint-$$"
trap '$screen kill-server 2>/dev/null; rm -rf "$DESK"' EXIT
export TERM=screen
# open COMMAND: in a new terminal.
open() {
  $screen kill-server 2>/dev/null
  sleep 1
  $screen -f /dev/null new-session -d -x 120 -y 40 "$1"
}
# see TEXT: waits until it stands on the screen.
see() {
  tries=50
  while [ $tries -gt 0 ]; do
    $screen capture-pane -p 2>/dev/null | grep -q -- "$1" && return 0
    sleep 0.2
    tries=$((tries - 1))
  done
  $screen capture-pane -p 2>/dev/null | sed 's/^/# | /'
  return 1
}
key() { $screen send-keys "$@"; }
# gone COUNT: waits until so many were sent.
gone() {
  tries=50
  while [ $tries -gt 0 ]; do
    sent "$1" && return 0
    sleep 0.2
    tries=$((tries - 1))
  done
  return 1
}
