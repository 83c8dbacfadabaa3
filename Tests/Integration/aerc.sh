#!/bin/sh
# aerc in a terminal: `editor = replylint edit …` shows the findings, `outgoing` refuses.
. "$(dirname "$0")/desk.sh"
need aerc tmux
. "$(dirname "$0")/terminal.sh"
mkdir -p "$HOME/.config/aerc" "$DESK/Mail/INBOX/cur" "$DESK/Mail/INBOX/new" "$DESK/Mail/INBOX/tmp"
printf '#!/bin/sh\ncat "%s" >>"$1"\n' "$DESK/text" >"$DESK/bin/write"
chmod 755 "$DESK/bin/write"
cat >"$HOME/.config/aerc/accounts.conf" <<X
[me]
source = maildir://$DESK/Mail
outgoing = $DESK/bin/replylint sendmail $DESK/bin/mta
default = INBOX
from = Jo <jo@shop.example.com>
X
chmod 600 "$HOME/.config/aerc/accounts.conf"
printf '[compose]\neditor = %s/bin/replylint edit %s/bin/write\n' "$DESK" "$DESK" >"$HOME/.config/aerc/aerc.conf"
compose() {
  open "aerc"
  see INBOX && key ":compose -H 'To: ann@example.com' -H 'Subject: Lamp'" Enter
}

text 'Hello Ann, the lamp is 40 cm high.'
ok "aerc" compose
ok "the review, without a question" see 'Send this email'
key y
ok "a good reply is sent" gone 1

text 'Hello {{first_name}}, the lamp is 40 cm high.'
ok "aerc" compose
ok "the finding stands behind the editor" see 'was not filled in'
ok "with the question" see 'e: edit again, k: keep it'
# From the fields of the header to the editor.
key Tab
key Tab
text 'It is blue.'
key e Enter
sleep 2
ok "the editor again, and the question" see 'k: keep it as it is'
key k Enter
ok "the review" see 'Send this email'
key y
sleep 2
key C-l
ok "it is refused" kept 1
ok "and not sent" sent 1
replylint force-next >/dev/null
key y
ok "force-next sends" gone 2
finish
