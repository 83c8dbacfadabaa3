#!/bin/sh
# Claws Mail on a screen of its own: a mail command that refuses, and a window that stays.
. "$(dirname "$0")/desk.sh"
need claws-mail Xvfb xdotool
. "$(dirname "$0")/window.sh"
export DBUS_SESSION_BUS_ADDRESS=disabled:

mkdir -p "$HOME/.claws-mail" "$HOME/Mail/inbox" "$HOME/Mail/sent" "$HOME/Mail/draft" "$HOME/Mail/queue" \
  "$HOME/Mail/trash"
cat >"$HOME/.claws-mail/folderlist.xml" <<'X'
<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
    <folder type="mh" name="Mail" path="Mail">
        <folderitem type="inbox" name="inbox" path="inbox" />
        <folderitem type="outbox" name="sent" path="sent" />
        <folderitem type="draft" name="draft" path="draft" />
        <folderitem type="queue" name="queue" path="queue" />
        <folderitem type="trash" name="trash" path="trash" />
    </folder>
</folderlist>
X
cat >"$HOME/.claws-mail/accountrc" <<X
[Account: 1]
account_name=me
is_default=1
name=Jo
address=jo@shop.example.com
protocol=5
use_mail_command=1
mail_command=$DESK/bin/replylint sendmail mta -t -i
X
cp "$HERE/../../Integrations/claws-mail/actionsrc" "$HOME/.claws-mail/actionsrc"
printf '[Common]\nconfig_version=1\nenable_aspell=0\n' >"$HOME/.claws-mail/clawsrc"
claws-mail >"$DESK/log" 2>&1 &
ok "Claws Mail" shown 'Claws Mail [0-9]'

draft='Lamp - Compose message'
compose() {
  { printf 'To: ann@example.com\nSubject: Lamp\n\n' && cat "$DESK/text"; } >"$DESK/draft"
  timeout 20 claws-mail --compose-from-file "$DESK/draft" >/dev/null 2>&1
  shown "$draft"
}
send() { press "$draft" ctrl+Return; }
other_box() { window '^Error$' && [ "$window" != "$box" ]; }
# Claws says it twice, in one box behind the other.
boxes() {
  box=
  until_it other_box || return 1
  box=$window
  press '^Error$' Return
  until_it other_box && press '^Error$' Return && hidden '^Error$'
}
# Tools, Actions, replylint, the last of them; what it says stands in a window. A menu may be slower than the keys.
force_next() {
  turns=5
  while [ $turns -gt 0 ]; do
    press "$draft" alt+t
    for key in Up Right Return Up Return; do
      sleep 0.2
      xdotool key "$key"
    done
    sleep 1
    window "^Action's" && press "^Action's" Tab Return && hidden "^Action's"
    [ -e "$REPLYLINT_STATE/force-next" ] && return 0
    xdotool key --delay 100 Escape Escape Escape
    turns=$((turns - 1))
  done
  return 1
}
queued() { find "$HOME/Mail/queue" -name '[0-9]*' | grep -q .; }
not_queued() { ! queued; }

text 'Hello Ann, the lamp is 40 cm high.'
ok "a draft" compose
ok "is sent" send
ok "a good reply arrives" gone 1
ok "its window closes" hidden "$draft"

text 'Hello {{first_name}}, the lamp is 40 cm high.'
ok "a draft" compose
ok "is sent" send
ok "an error is refused, in two boxes" boxes
ok "it is kept" kept 1
ok "nothing is sent" sent 1
ok "nothing is left in Queue" not_queued
ok "last shows the finding" sh -c 'replylint last | grep -q "was not filled in"'
ok "the draft is still there" shown "$draft"
xdotool windowfocus --sync "$window" mousemove --window "$window" 200 400 click 1
xdotool key --delay 50 ctrl+a type --delay 20 'Hello Ann, it is blue.'
ok "edited, it is sent" send
ok "and arrives" gone 2
ok "as it was edited" sh -c 'grep -q "it is blue" "$0/1" && ! grep -q first_name "$0/1"' "$SENT"
ok "its window closes" hidden "$draft"

text 'Hello Ann, please be advised that the lamp is 40 cm high.'
ok "a draft" compose
ok "is sent" send
ok "a warning is refused" boxes
ok "it is kept" kept 2
ok "sent again" send
ok "it goes" gone 3
ok "its window closes" hidden "$draft"

text 'Hello Ann, the lamp is {{height}} cm high.'
ok "a draft" compose
ok "is sent" send
ok "an error is refused" boxes
ok "sent again" send
ok "it is refused again" boxes
ok "nothing is sent" sent 3
ok "the action of force-next" force_next
ok "sent again" send
ok "it goes" gone 4
ok "its window closes" hidden "$draft"

text 'Hello Ann, the lamp is {{height}} cm high.'
ok "a draft" compose
ok "is put off" press "$draft" shift+ctrl+s
ok "it lies in Queue" until_it queued
ok "its window closes" hidden "$draft"
kept=$(count "$REFUSED")
timeout 20 claws-mail --send >/dev/null 2>&1
ok "the queue is sent, and it is refused" press '^Error$' Return
ok "it is kept" kept $((kept + 1))
ok "nothing is sent" sent 4
ok "it stays in Queue" queued
finish
