#!/usr/bin/env python3
"""What `sendmail` costs in front of a transport that does nothing, beside `check` on the same message.

    CHECKER=.build/release/replylint cost.py MESSAGE [RUNS]

Medians of runs that take turns, as a ratio; the house allows 2.5.
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time

checker = os.path.abspath(os.environ["CHECKER"])
path = sys.argv[1]
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 40
environment = dict(os.environ, REPLYLINT_STATE=tempfile.mkdtemp(), REPLYLINT_FORCE="1")
commands = {
    "check": [checker, "check", path],
    "sendmail": [checker, "sendmail", "/bin/true"],
    "/bin/true": ["/bin/true"],
}
times = {name: [] for name in commands}
for _ in range(runs):
    for name, words in commands.items():
        with open(path, "rb") as message:
            begin = time.perf_counter()
            subprocess.run(
                words, stdin=message, env=environment, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            times[name].append(time.perf_counter() - begin)
medians = {name: statistics.median(values) * 1000 for name, values in times.items()}
print(", ".join(f"{name} {value:.1f} ms" for name, value in medians.items()))
print(f"sendmail / check: {medians['sendmail'] / medians['check']:.2f}")
