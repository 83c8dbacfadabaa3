#!/usr/bin/env python3
"""Holds hostile mail against the instructions that it costs: linear.py PROGRAM [--full] [NAME…]

Eight times the mail may cost nine times the instructions at most, counted by valgrind, start-up
left out. Mail of several kinds goes into one run, for valgrind takes longer to start than to count;
where such a run grows too fast, each kind is run by itself, and those that do are named.

--full counts each kind by itself at 1, 2, 4 and 8 MB, which takes an hour. Where text is longer
than what replylint reads of it the cost grows more slowly: that is as it should be.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import killers

SMALL, LARGE = 16 << 10, 128 << 10
GROUP = 8
# What an n log n part may add to eight times.
MOST = 9.0
# What takes longer has grown too fast.
SECONDS = 120
FULL = [1 << 20, 2 << 20, 4 << 20, 8 << 20]


class Counter:
    def __init__(self, program, folder):
        self.folder = folder
        # The names of a hundred thousand symbols take valgrind longer than the mail.
        self.program = folder / "replylint"
        subprocess.run(["strip", "-o", self.program, program], check=True)
        self.start = self.count([], 0)

    def count(self, names, size):
        """Instructions for one record of each kind."""
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", dir=self.folder) as file:
            for name in names or ["prose"]:
                made = killers.KILLERS[name](size)
                texts = made if isinstance(made, tuple) else (made,)
                fields = dict(zip(("reply_mime", "original_mime"), texts))
                file.write(json.dumps({"id": name, **fields}) + "\n")
            file.flush()
            try:
                done = self.run(file.name)
            except subprocess.TimeoutExpired:
                return sys.maxsize
        found = re.search(r"I +refs: +([\d,]+)", done.stderr)
        if not found or done.returncode not in (0, 1):
            sys.exit(f"linear: {', '.join(names)} at {size} bytes: status {done.returncode}\n"
                     + done.stderr[-2000:])
        return int(found[1].replace(",", ""))

    def run(self, path):
        return subprocess.run(
            ["valgrind", "--tool=cachegrind", "--cache-sim=no",
             "--cachegrind-out-file=/dev/null", self.program, "check",
             "--jobs", "1", "--input-format", "jsonl", path],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=SECONDS)

    def growth(self, names, sizes):
        """How many times as much each size costs as the one before it, and the last as the first."""
        counts = [max(1, self.count(names, size) - self.start) for size in sizes]
        steps = [after / before for before, after in zip(counts, counts[1:])]
        return counts, steps, counts[-1] / counts[0]


def groups(names):
    return [names[start:start + GROUP] for start in range(0, len(names), GROUP)]


def quick(counter, names, pool):
    """Names of the kinds that grow too fast."""
    def too_fast(group):
        counts, _, whole = counter.growth(group, [SMALL, LARGE])
        print(f"{whole:6.2f}  {counts[-1] / len(group) / LARGE:8,.0f}  {' '.join(group)}", flush=True)
        return whole > MOST

    print("growth  a byte    kinds")
    suspects = [
        [name] for group, bad in zip(groups(names), pool.map(too_fast, groups(names)))
        if bad for name in group]
    return [name for [name], bad in zip(suspects, pool.map(too_fast, suspects)) if bad]


def full(counter, names, pool):
    def too_fast(name):
        counts, steps, whole = counter.growth([name], FULL)
        shown = " ".join(f"{step:5.2f}" for step in steps)
        print(f"{name:34} {shown}  {whole:6.2f}  {counts[-1] / FULL[-1]:8,.0f} a byte", flush=True)
        return whole > MOST or max(steps) > 2.25

    return [name for name, bad in zip(names, pool.map(too_fast, names)) if bad]


def main():
    arguments = [word for word in sys.argv[1:] if word != "--full"]
    if not arguments:
        sys.exit(__doc__.splitlines()[0])
    names = arguments[1:] or list(killers.KILLERS)
    unknown = [name for name in names if name not in killers.KILLERS]
    if unknown:
        sys.exit(f"linear: no such kind: {', '.join(unknown)}; killers.py list names them")
    with tempfile.TemporaryDirectory() as folder:
        counter = Counter(arguments[0], Path(folder))
        with ThreadPoolExecutor(min(2, os.cpu_count() or 1)) as pool:
            found = (full if "--full" in sys.argv else quick)(counter, names, pool)
    if found:
        sys.exit("linear: the work grows faster than the mail: " + ", ".join(found))


if __name__ == "__main__":
    main()
