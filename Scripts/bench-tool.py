"""Small tools of bench.sh: makes corpora, runs commands, prints tables."""

import json
import os
import re
import statistics
import sys
import time


def messages(path):
    """The messages of an mbox, From lines included."""
    with open(path, "rb") as file:
        data = file.read()
    starts = [match.start() for match in re.finditer(rb"^From ", data, re.M)]
    return [data[a:b] for a, b in zip(starts, starts[1:] + [len(data)])]


def corpus(folder, count):
    """An mbox of the files of a Maildir folder, over and over, each with a number of its own."""
    mails = []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            mails.append(re.sub(rb"^(>*From )", rb">\1", file.read(), flags=re.M))
    for number in range(int(count)):
        mail = mails[number % len(mails)].replace(b"Message-ID: <", b"Message-ID: <%d." % number, 1)
        sys.stdout.buffer.write(b"From bench Thu Jan  1 00:00:00 1970\n" + mail.rstrip() + b"\n\n")


def head(path, count):
    """The first messages of an mbox."""
    sys.stdout.buffer.write(b"".join(messages(path)[: int(count)]))


def records(path):
    """The messages of an mbox as JSON Lines; bytes that are no UTF-8 are read as Latin-1."""
    for number, message in enumerate(messages(path)):
        body = message.split(b"\n", 1)[1]
        try:
            text = body.decode()
        except UnicodeDecodeError:
            text = body.decode("latin-1")
        print(json.dumps({"id": str(number), "reply_mime": text}))


def run(command):
    """Wall time, user and system time in seconds, and peak memory in MiB of a command."""
    started = time.perf_counter()
    with open(os.devnull, "w") as null:
        child = os.posix_spawn(
            command[0], command, os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, null.fileno(), 1), (os.POSIX_SPAWN_DUP2, null.fileno(), 2)])
        _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) not in (0, 1, 2):
        sys.exit(f"bench: {' '.join(command)} ended with status {status}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def cold(path, commands):
    """Medians of three rounds; the ratio is taken within each round."""
    with open(path) as file:
        results = json.load(file)["results"]
    step = int(commands)
    rounds = [results[at : at + step] for at in range(0, len(results), step)]
    print("| program | wall, median ms | user+sys, mean ms |")
    print("|---|---|---|")
    for index in range(step):
        name = os.path.basename(rounds[0][index]["command"].split()[0])
        wall = statistics.median(one[index]["median"] for one in rounds) * 1000
        cpu = statistics.median(one[index]["user"] + one[index]["system"] for one in rounds) * 1000
        print(f"| {name} | {wall:.1f} | {cpu:.1f} |")
    if step < 2:
        return
    walls = [one[0]["median"] / one[1]["median"] for one in rounds]
    cpus = [
        (one[0]["user"] + one[0]["system"]) / (one[1]["user"] + one[1]["system"]) for one in rounds]
    wall, cpu = statistics.median(walls), statistics.median(cpus)
    print(f"| ratio to typos | {wall:.2f} ({min(walls):.2f}-{max(walls):.2f}) | {cpu:.2f} |")
    print()
    print(f"At most 0.7 is wanted: {'kept' if wall <= 0.7 else 'MISSED'}.")


def batch(binary, mbox, jsonl):
    """Messages a second; medians of three."""
    count = len(messages(mbox))
    size = os.path.getsize(mbox) / count / 1024
    print(f"{count} messages, {size:.1f} KiB each on average.")
    print()
    print("| input | workers | messages/s | messages/s of CPU time |")
    print("|---|---|---|---|")
    for name, path in (("mbox", mbox), ("JSON Lines", jsonl)):
        for jobs in ("1", "2"):
            command = [binary, "check", "--jobs", jobs, path]
            taken = [run(command) for _ in range(3)]
            wall = statistics.median(one[0] for one in taken)
            cpu = statistics.median(one[1] for one in taken)
            print(f"| {name} | {jobs} | {count / wall:.0f} | {count / cpu:.0f} |")


def memory(binary, *paths):
    """Peak memory, which must not grow with the number of messages."""
    print("| messages | 1 worker, MiB | 2 workers, MiB |")
    print("|---|---|---|")
    # A child starts with the memory of this process: nothing may be read before all were run.
    peaks = [[run([binary, "check", "--jobs", jobs, path])[2] for jobs in "12"] for path in paths]
    for path, (one, two) in zip(paths, peaks):
        print(f"| {len(messages(path))} | {one:.1f} | {two:.1f} |")


if __name__ == "__main__":
    tools = [corpus, head, records, cold, batch, memory]
    {tool.__name__: tool for tool in tools}[sys.argv[1]](*sys.argv[2:])
