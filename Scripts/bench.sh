#!/bin/sh
# Measures speed and memory: bench.sh BINARY. Prints Markdown tables.
# REPLYLINT_CORPUS=FILE names an mbox to measure with; without it one is made of Fixtures/sent.
set -eu

binary=${1:?bench: name the binary: bench.sh BINARY}
here=$(dirname "$0")
mail=$here/../Fixtures/sent/Maildir/cur/1793000101.kettle.example
runs=${REPLYLINT_BENCH_RUNS:-50}

missing=
for pair in hyperfine:hyperfine valgrind:valgrind python3:python3 strip:binutils; do
  command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
done
if [ -n "$missing" ]; then
  echo "bench: missing Debian packages:$missing; install them with: apt-get install$missing" >&2
  exit 2
fi
if [ ! -x "$binary" ]; then
  echo "bench: $binary is no executable: build it with \`make build\`" >&2
  exit 2
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
tool="python3 $here/bench-tool.py"

# Other people's configuration and past mail are not measured.
export XDG_CONFIG_HOME="$folder" XDG_DATA_HOME="$folder"
unset REPLYLINT_CONFIG REPLYLINT_STORE || true
cp "$mail" "$folder/mail.eml"

corpus=${REPLYLINT_CORPUS:-}
if [ -z "$corpus" ]; then
  corpus=$folder/corpus.mbox
  $tool corpus "$here/../Fixtures/sent/Maildir/cur" 2000 >"$corpus"
elif [ ! -f "$corpus" ]; then
  echo "bench: REPLYLINT_CORPUS is \"$corpus\", expected an mbox file" >&2
  exit 2
fi
$tool records "$corpus" >"$folder/corpus.jsonl"

typos=$(command -v typos || true)
# A version manager's script is not what is to be measured.
if [ -n "$typos" ] && [ "$(head -c 2 "$typos")" = '#!' ]; then
  typos=$(pyenv which typos 2>/dev/null || true)
fi

echo "Load before: $(cut -d' ' -f1-3 /proc/loadavg) on $(getconf _NPROCESSORS_ONLN) cores."
echo
echo "## One mail, cold ($runs runs each, three rounds in turn)"
echo
set -- "$binary check $folder/mail.eml"
if [ -n "$typos" ]; then
  set -- "$@" "$typos $folder/mail.eml"
else
  echo "typos is not installed (\`pip install typos\`): no ratio is measured."
  echo
fi
hyperfine -N -i --style none --warmup 5 --runs "$runs" --export-json "$folder/cold.json" \
  "$@" "$@" "$@" >/dev/null 2>&1
$tool cold "$folder/cold.json" $#

echo
echo "## The corpus"
echo
$tool batch "$binary" "$corpus" "$folder/corpus.jsonl"

echo
echo "## Peak memory, corpus repeated"
echo
for times in 1 2 4; do
  : >"$folder/$times.mbox"
  for _ in $(seq "$times"); do cat "$corpus" >>"$folder/$times.mbox"; done
done
$tool memory "$binary" "$folder/1.mbox" "$folder/2.mbox" "$folder/4.mbox"

echo
echo "## Past mail"
echo
python3 "$here/measure-past-mail.py" - "$corpus" "$binary" --mails "${REPLYLINT_BENCH_MAILS:-100000}"

echo
echo "## Instructions (callgrind)"
echo
# Debug sections as Swift writes them are too much for older versions of valgrind.
strip --strip-debug -o "$folder/stripped" "$binary"
$tool head "$corpus" 200 >"$folder/200.mbox"
instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$folder/stripped" check "$@" \
    2>&1 >/dev/null | sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}
cold=$(instructions "$folder/mail.eml")
batch=$(instructions --jobs 1 "$folder/200.mbox")
echo '| what | million instructions |'
echo '|---|---|'
echo "| one mail, cold | $((cold / 100000)) |" | sed 's/\([0-9]\) |$/.\1 |/'
echo "| 200 messages | $((batch / 100000)) |" | sed 's/\([0-9]\) |$/.\1 |/'
echo "| a message more | $(((batch - cold) / 19900000)) |" | sed 's/\([0-9]\) |$/.\1 |/'
