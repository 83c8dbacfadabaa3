#!/bin/sh
# bsd-mailx: `sendmail` is a path, and a refused text is lost but for what replylint keeps.
. "$(dirname "$0")/desk.sh"
need bsd-mailx
printf 'set sendmail=%s/bin/replylint-sendmail sendwait save\n' "$DESK" >"$HOME/.mailrc"
mail() { bsd-mailx -s "Your lamp" ann@example.com >"$DESK/out" 2>&1; }
refuses() { ! mail; }

text 'Hello Ann, the lamp is 40 cm high.'
ok "a good reply is sent" mail <"$DESK/text"
ok "once" sent 1
text 'Hello {{first_name}}, the lamp is 40 cm high.'
ok "an error is refused" refuses <"$DESK/text"
ok "the finding is on the terminal" grep -q 'was not filled in' "$DESK/out"
ok "nothing is sent" sent 1
ok "the text is kept" sh -c 'grep -q "{{first_name}}" "$0"/*' "$REFUSED"
text 'Hello Ann, please be advised that the lamp is 40 cm high.'
ok "a warning is refused" refuses <"$DESK/text"
text 'Hello Ann, please be advised that the lamp is 40 cm high.'
ok "and goes when sent again" mail <"$DESK/text"
ok "once" sent 2
REPLYLINT_FORCE=1
export REPLYLINT_FORCE
text 'Hello {{first_name}}, the lamp is 40 cm high.'
ok "REPLYLINT_FORCE sends" mail <"$DESK/text"
ok "once" sent 3
finish
