#!/bin/sh
# alot in a terminal: `sendmail_command`, then hooks.py.
. "$(dirname "$0")/desk.sh"
need alot notmuch tmux
. "$(dirname "$0")/terminal.sh"
mkdir -p "$HOME/.config/alot" "$DESK/Mail/cur" "$DESK/Mail/new" "$DESK/Mail/tmp"
printf '[database]\npath=%s\n[user]\nname=Jo\nprimary_email=jo@shop.example.com\n' "$DESK/Mail" >"$HOME/.notmuch-config"
export NOTMUCH_CONFIG="$HOME/.notmuch-config"
notmuch new >/dev/null 2>&1
printf '#!/bin/sh\ncat "%s" >>"$1"\n' "$DESK/text" >"$DESK/bin/write"
chmod 755 "$DESK/bin/write"
settings() {
  cat >"$HOME/.config/alot/config" <<X
editor_cmd = "$DESK/bin/write"
[accounts]
[[me]]
realname = Jo
address = jo@shop.example.com
sendmail_command = $1
X
}
compose() {
  open "alot compose --to ann@example.com --subject Lamp"
  see 'Subject *Lamp'
}
settings 'replylint sendmail mta -t'
text 'Hello Ann, the lamp is 40 cm high.'
ok "an envelope" compose
key y
ok "a good reply is sent" gone 1
text 'Hello {{first_name}}, the lamp is 40 cm high.'
ok "an envelope" compose
key y
ok "the finding stands in a notice" see 'was not filled in'
ok "nothing is sent" sent 1
ok "it is kept" kept 1
key Escape
sleep 0.5
replylint force-next >/dev/null
key y
ok "force-next sends" gone 2

cp "$HERE/../../Integrations/alot/hooks.py" "$HOME/.config/alot/hooks.py"
settings 'mta -t'
ok "an envelope" compose
key y
ok "hooks.py shows the finding and asks" see 'send all the same'
key n
ok "no keeps it" see 'not sent'
ok "nothing is sent" sent 2
key Escape
sleep 0.5
key y
ok "the question again" see 'send all the same'
key y
ok "yes sends" gone 3
finish
