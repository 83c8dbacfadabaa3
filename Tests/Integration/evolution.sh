#!/bin/sh
# Evolution on a screen of its own: a binary for sendmail that refuses, and a question.
. "$(dirname "$0")/desk.sh"
need evolution dbus-run-session Xvfb xdotool
. "$(dirname "$0")/window.sh"
export GSETTINGS_BACKEND=keyfile LIBGL_ALWAYS_SOFTWARE=1
export WEBKIT_DISABLE_COMPOSITING_MODE=1 WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1
unset DBUS_SESSION_BUS_ADDRESS

sources=$HOME/.config/evolution/sources
mkdir -p "$sources" "$HOME/.config/glib-2.0/settings"
cat >"$HOME/.config/glib-2.0/settings/keyfile" <<X
[org/gnome/evolution/mail]
prompt-on-accel-send=false
X
cat >"$sources/me.source" <<X
[Data Source]
DisplayName=me
Enabled=true

[Mail Account]
BackendName=none
IdentityUid=me-identity
X
cat >"$sources/me-identity.source" <<X
[Data Source]
DisplayName=me
Enabled=true
Parent=me

[Mail Identity]
Address=jo@shop.example.com
Name=Jo

[Mail Submission]
TransportUid=me-transport
X
cat >"$sources/me-transport.source" <<X
[Data Source]
DisplayName=me
Enabled=true
Parent=me

[Mail Transport]
BackendName=sendmail

[Sendmail Backend]
UseCustomBinary=true
CustomBinary=$DESK/bin/replylint
UseCustomArgs=true
CustomArgs=sendmail mta -i -f %F -- %R
SendInOffline=true
X

box='^ $'
compose() {
  words=$(sed 's/ /%20/g; s/{/%7B/g; s/}/%7D/g' "$DESK/text")
  dbus-run-session -- evolution "mailto:ann@example.com?subject=Lamp&body=$words" >"$DESK/log" 2>&1 &
  evolution=$!
  shown '^Lamp$'
}
send() { press '^Lamp$' ctrl+Return; }
# Evolution ends with its last window.
ended() {
  hidden '^Lamp$' && wait "$evolution"
}

text 'Hello Ann, the lamp is 40 cm high.'
ok "a draft" compose
ok "is sent" send
ok "a good reply arrives" gone 1
ok "its window closes" ended

text 'Hello {{first_name}}, the lamp is 40 cm high.'
ok "a draft" compose
ok "is sent" send
ok "an error is refused, with a question" shown "$box"
ok "it is kept" kept 1
ok "nothing is sent" sent 1
ok "the finding is not on the screen, but on stderr" grep -q 'was not filled in' "$DESK/log"
ok "Continue Editing" press "$box" Return
ok "the question closes" hidden "$box"
ok "the draft is still there" shown '^Lamp$'
xdotool windowfocus --sync "$window" mousemove --window "$window" 250 400 click 1
xdotool key --delay 50 ctrl+a type --delay 20 'Hello Ann, it is blue.'
ok "edited, it is sent" send
ok "and arrives" gone 2
ok "as it was edited" sh -c 'grep -q "it is blue" "$0/1" && ! grep -q first_name "$0/1"' "$SENT"
ok "its window closes" ended

text 'Hello Ann, please be advised that the lamp is 40 cm high.'
ok "a draft" compose
ok "is sent" send
ok "a warning is refused" shown "$box"
ok "it is kept" kept 2
ok "Try Again" press "$box" Tab Tab Return
ok "sends it" gone 3
ok "its window closes" ended

text 'Hello Ann, the lamp is {{height}} cm high.'
ok "a draft" compose
ok "is sent" send
ok "an error is refused" shown "$box"
first=$window
other_box() { window "$box" && [ "$window" != "$first" ]; }
ok "Try Again" press "$box" Tab Tab Return
ok "asks again" until_it other_box
ok "nothing is sent" sent 3
replylint force-next >/dev/null
ok "Try Again after force-next" press "$box" Tab Tab Return
ok "sends it" gone 4
ok "its window closes" ended
finish
