#!/bin/sh
# s-nail: `mta` is a path, and -i comes before everything else.
. "$(dirname "$0")/desk.sh"
need s-nail
printf 'set mta=%s/bin/replylint-sendmail sendwait from=jo@shop.example.com\n' "$DESK" >"$HOME/.mailrc"
export MAILRC="$HOME/.mailrc"
mail() { s-nail -s "Your lamp" "$@" ann@example.com >"$DESK/out" 2>&1; }
refuses() { ! mail "$@"; }

good='Hello Ann, the lamp is 40 cm high.'
warned='Hello Ann, please be advised that the lamp is 40 cm high.'
wrong='Hello {{first_name}}, the lamp is 40 cm high.'

text "$good"
ok "a good reply is sent" mail <"$DESK/text"
ok "once" sent 1
text "$wrong"
ok "an error is refused" refuses <"$DESK/text"
ok "the finding is on the terminal" grep -q 'was not filled in' "$DESK/out"
ok "s-nail says that it was not sent" grep -q 'message not sent' "$DESK/out"
ok "nothing is sent" sent 1
ok "it is kept" kept 1
ok "last shows it" sh -c 'replylint last | grep -q "was not filled in"'
text "$warned"
ok "a warning is refused" refuses <"$DESK/text"
text "$warned"
ok "and goes when it is sent again" mail <"$DESK/text"
ok "once" sent 2
text 'Hello Ann, the lamp is 40 cm high, not {{height}}.'
ok "another error is refused" refuses <"$DESK/text"
replylint force-next >/dev/null
text "$wrong"
ok "force-next sends" mail <"$DESK/text"
ok "once" sent 3
text "$wrong"
ok "and only once" refuses <"$DESK/text"
text "$wrong"
ok "a header sends" mail -C 'X-Replylint: off' <"$DESK/text"
ok "without the header" sh -c '! grep -qi "^x-replylint" "$SENT"/*'
finish
