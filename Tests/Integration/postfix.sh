#!/bin/sh
# Postfix with `replylint milter`, in a queue of its own: needs root, since Postfix starts as root.
. "$(dirname "$0")/desk.sh"
need postfix smtp-sink msmtp python3
[ "$(id -u)" -eq 0 ] || { echo "1..0 # SKIP Postfix starts as root"; exit 0; }
# A port that nobody listens on.
port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
in=$(port) out=$(port) milter=$(port)
conf=$DESK/postfix
mkdir -p "$conf" "$DESK/queue" "$DESK/data"
chmod 755 "$DESK"
chown postfix "$DESK/data"
chmod 777 "$SENT"
cat >"$conf/main.cf" <<C
compatibility_level = 3.6
queue_directory = $DESK/queue
data_directory = $DESK/data
maillog_file = $DESK/log
maillog_file_prefixes = $DESK
myhostname = shop.example.com
mydestination =
mynetworks = 127.0.0.0/8
inet_protocols = ipv4
relayhost = [127.0.0.1]:$out
smtpd_milters = inet:127.0.0.1:$milter
milter_default_action = accept
smtpd_relay_restrictions = permit_mynetworks, reject
C
cat >"$conf/master.cf" <<C
127.0.0.1:$in inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
C
serve() {
  replylint milter --everyone "$1" 2>"$DESK/milter.log" &
  filter=$!
  tries=50
  until grep -q "listens on" "$DESK/milter.log" || [ $tries -eq 0 ]; do sleep 0.1; tries=$((tries - 1)); done
}
smtp-sink -u postfix -d "$SENT/%M." "127.0.0.1:$out" 10 2>"$DESK/sink.log" &
sink=$!
trap 'postfix -c "$conf" stop >/dev/null 2>&1; kill $sink $filter 2>/dev/null; rm -rf "$DESK"' EXIT
serve "inet:127.0.0.1:$milter"
postfix -c "$conf" start >"$DESK/start.log" 2>&1 || sed 's/^/# /' "$DESK/start.log"
# send [FIELD…]: the text, as a mail client sends it; what the server says is in $DESK/said.
send() {
  { printf 'From: Jo <jo@shop.example.com>\nTo: ann@example.com\nSubject: Lamp\n'
    for field in "$@"; do printf '%s\n' "$field"; done
    echo; cat "$DESK/text"; } |
    msmtp --host=127.0.0.1 --port="$in" --timeout=20 -f jo@shop.example.com ann@example.com 2>"$DESK/said"
}
refused() { ! send; }
# gone COUNT: waits until so many came out at the other end.
gone() {
  tries=100
  until sent "$1" || [ $tries -eq 0 ]; do sleep 0.1; tries=$((tries - 1)); done
  sent "$1"
}
has() { grep -q -- "$1" "$DESK/said"; }
arrived() { grep -rq -- "$1" "$SENT"; }

text 'Hello Ann, the lamp is 40 cm high.'
ok "a good reply is taken" send
ok "and goes on" gone 1
text 'Hello {{first_name}}, the lamp is 40 cm high.'
ok "a placeholder is not taken" refused
ok "the client sees the finding" has 'was not filled in'
text 'Hello Ann, please be advised that the lamp is 100 % cotton.'
ok "a warning is not taken" refused
ok "the client sees the line, as it is" has 'is 100 % cotton'
ok "the client sees how it goes" has 'send it again within 10 minutes'
ok "sent again it is taken" send
ok "and goes on" gone 2
text 'Hello {{first_name}}, the lamp is 41 cm high.'
ok "X-Replylint: off is followed" send 'X-Replylint: off'
ok "the message goes on" gone 3
ok "as it was" arrived '41 cm'
no_order() { ! arrived X-Replylint; }
ok "without the field" no_order
ok "what was not taken never went on" sent 3
kill "$filter"
wait "$filter"
text 'Hello {{first_name}}, the lamp is 42 cm high.'
ok "without the milter everything is taken (milter_default_action)" send
ok "and goes on" gone 4

mkdir "$DESK/run"
chgrp postfix "$DESK/run"
chmod 2750 "$DESK/run"
umask 007
serve "unix:$DESK/run/milter.sock"
umask 022
postconf -c "$conf" "smtpd_milters = unix:$DESK/run/milter.sock"
postfix -c "$conf" reload >/dev/null 2>&1
sleep 1
text 'Hello {{first_name}}, the lamp is 43 cm high.'
ok "through a unix socket of Postfix's group it is refused too" refused
finish
