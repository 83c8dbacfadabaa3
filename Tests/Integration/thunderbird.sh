#!/bin/sh
# Thunderbird with the extension: sent, kept back with a window, edited, sent anyway, without the program.
. "$(dirname "$0")/desk.sh"
need thunderbird xvfb-run python3 zip
"$HERE/../../Scripts/thunderbird-xpi.sh" "$DESK/replylint.xpi"
ln -s "$CHECKER" "$DESK/bin/replylint-native-host"
export XDG_RUNTIME_DIR="$DESK/run" DESK
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
timeout 600 xvfb-run -a -s "-screen 0 1280x900x24" python3 "$HERE/thunderbird.py"
