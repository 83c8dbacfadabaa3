#!/bin/sh
# Packs Thunderbird's extension: thunderbird-xpi.sh FILE. The same sources give the same bytes.
set -eu
here=$(cd "$(dirname "$0")/../Integrations/thunderbird/extension" && pwd)
mkdir -p "$(dirname "$1")"
out=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C TZ=UTC
cp "$here"/* "$work"
cd "$work"
chmod 644 -- *
touch -d '2026-01-01 00:00:00' -- *
rm -f "$out"
zip -q -X "$out" -- *
