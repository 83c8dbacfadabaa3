#!/bin/sh
# Measures accuracy: accuracy.sh EVAL BINARY. Writes docs/accuracy-figures.md.
set -eu

evaluation=$1
binary=$2
ruler="$evaluation/score.py"
if [ ! -f "$ruler" ]; then
  echo "accuracy: $ruler not found: EVAL names the folder that holds score.py" >&2
  exit 2
fi

figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
python3 "$ruler" --replylint "$binary" >"$figures"
# Speed is measured by the benchmarks, on a quiet machine.
{
  echo '# Accuracy figures'
  echo
  echo 'Written by `make accuracy`; the method is in [accuracy.md](accuracy.md).'
  echo
  echo '```'
  grep -v '^  records/s' "$figures"
  echo '```'
} >docs/accuracy-figures.md
cat "$figures"
