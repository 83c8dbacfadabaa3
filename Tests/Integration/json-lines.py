#!/usr/bin/env python3
"""`check` and `inspect` as a filter of JSON Lines: CHECKER=replylint json-lines.py [--million]

With --million the run that measures memory is of a million records: some minutes.
"""
import json
import os
import select
import subprocess
import sys
import threading
import time

CHECKER = os.path.abspath(os.environ.get("CHECKER", ".build/release/replylint"))
COMMANDS = ("check", "inspect")
PATIENCE = 20
MEGABYTE = 1 << 20
faults = 0
number = 0


def ok(what, holds, seen=""):
    global faults, number
    number += 1
    print(f"{'ok' if holds else 'not ok'} {number} - {what}", flush=True)
    if not holds:
        faults += 1
        print(f"# {seen}", flush=True)


def words(command, *options):
    formats = ["--input-format", "jsonl", "--output-format", "jsonl"]
    return [CHECKER, command, *formats, *options, "-"]


def line(**members):
    return json.dumps(members, ensure_ascii=False).encode() + b"\n"


def answers(command, records, *options):
    done = subprocess.run(
        words(command, *options), input=records, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, timeout=600)
    lines = done.stdout.split(b"\n")
    return done.returncode, lines[:-1], lines[-1]


def greeting(name, count=1):
    return f"Hi {name},\n\n" + "the lamp left our store today. " * count


def is_filter(command, *options):
    """Each record is answered before the next one is sent."""
    process = subprocess.Popen(
        words(command, *options), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, bufsize=0)
    seen = ""
    try:
        for turn in range(20):
            # Blank lines get no answer, and hold none up.
            broken = b'\n{"id":\n' if turn % 5 == 4 else line(id=f"r{turn}", reply=greeting("Ann"))
            process.stdin.write(broken)
            if not select.select([process.stdout], [], [], PATIENCE)[0]:
                seen = f"no answer to record {turn} within {PATIENCE} s while stdin is open"
                break
            answer = json.loads(process.stdout.readline())
            wrong = "error" not in answer if turn % 5 == 4 else answer["id"] != f"r{turn}"
            if wrong:
                seen = f"record {turn}: {answer}"
                break
        else:
            process.stdin.close()
            rest = process.stdout.read()
            status = process.wait(PATIENCE)
            if rest or status != 2:
                seen = f"status {status}, and after the last record {rest[:200]!r}"
    finally:
        process.kill()
        process.wait()
    named = " ".join((command, *options))
    ok(f"{named}: a record is answered before the next one is sent", not seen, seen)


def keeps_order(command):
    records = b"".join(
        line(id=f"r{n}", reply=greeting("Ann", 400 if n % 7 == 0 else 1)) for n in range(2000))
    _, one, _ = answers(command, records, "--jobs", "1")
    _, two, _ = answers(command, records, "--jobs", "2")
    ids = [json.loads(answer)["id"] for answer in two]
    ok(f"{command}: two workers keep the order", ids == [f"r{n}" for n in range(2000)], ids[:5])
    ok(f"{command}: and write the bytes that one writes", one == two, f"{len(one)}, {len(two)}")


def good_records():
    text = "x y " * (20 * MEGABYTE // 4)
    return {
        "CRLF": b'{"id":"a","reply":"Hi"}\r\n',
        "a carriage return between members": b'{"id":"a",\r"reply":"Hi"}\n',
        "an escaped NUL": b'{"id":"a","reply":"Hi \\u0000 Ann"}\n',
        "members that are null": b'{"id":"a","reply":"Hi","original":null,"customer":null}\n',
        "line separators that are not LF": line(id="a", reply="Hi\u2028\u0085\u000bAnn"),
        "no text": b'{"id":"a","reply":""}\n',
        "a line of 20 MB": line(id="a", reply=text),
    }


def broken_records():
    return {
        "broken JSON": b'{"id":"a","reply":\n',
        "not UTF-8": b'{"id":"a","reply":"Hi \xff\xfe"}\n',
        "half a surrogate": b'{"id":"a","reply":"Hi \\ud800"}\n',
        "a NUL byte": b'{"id":"a","reply":"Hi \x00"}\n',
        "two records in one line": b'{"id":"a","reply":"Hi"}{"id":"b","reply":"Hi"}\n',
        "an array": b'["id","a"]\n',
        "null": b"null\n",
        "a number": b"5\n",
        "no reply": b'{"id":"a"}\n',
        "a reply that is a number": b'{"id":"a","reply":5}\n',
        "an id that is a number": b'{"id":5,"reply":"Hi"}\n',
        "a date that is none": b'{"id":"a","reply":"Hi","reply_date":"yesterday"}\n',
        "brackets 100,000 deep": b'{"id":"a","x":' + b"[" * 100000 + b"]" * 100000 + b"}\n",
        "a broken line of 20 MB": b'{"id":"a","reply":"' + b"x y " * (5 * MEGABYTE) + b"\n",
        "a line of NUL bytes": b"\x00\x00\n",
    }


def survives(command):
    good = line(id="good", reply=greeting("Ann"))
    cases = [(name, record, False) for name, record in good_records().items()]
    cases += [(name, record, True) for name, record in broken_records().items()]
    for name, record, is_broken in cases:
        status, lines, rest = answers(command, good + record + good)
        seen = [json.loads(answer) for answer in lines]
        holds = len(seen) == 3 and not rest and seen[0]["id"] == seen[2]["id"] == "good"
        holds = holds and ("error" in seen[1]) == is_broken and (status == 2) == is_broken
        ok(f"{command}: {name}", holds, f"status {status}, {len(seen)} answers: {lines!r:.300}")


def edges(command):
    record = line(id="a", reply="Hi")
    for name, records, count in (
        ("nothing", b"", 0),
        ("blank lines are no records", b"\n  \n\t\r\n" + record + b"\n\n" + record, 2),
        ("no final newline", record + record[:-1], 2),
        ("no final newline, broken", record + b'{"id":', 2),
        ("a byte order mark", b"\xef\xbb\xbf" + record, 1),
    ):
        _, lines, rest = answers(command, records)
        ok(f"{command}: {name}", len(lines) == count and not rest, f"{lines!r:.300} {rest!r:.100}")


def names_records():
    records = line(reply="Hi") + b"\n" + line(id="a", reply="Hi") + line(id="a", reply="Hi")
    _, lines, _ = answers("check", records + b'{"id":"b"}\n{"id":\n')
    ids = [json.loads(answer)["id"] for answer in lines]
    ok("ids are echoed, else the number of the line", ids == ["1", "a", "a", "b", "6"], ids)


def peak(pid):
    """KB, or 0 where the process has ended already."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return next((int(row.split()[1]) for row in status if row.startswith("VmHWM:")), 0)


def feed(pipe, count):
    for n in range(count):
        pipe.write(
            b'{"id":\n' if n % 100 == 99 else
            b'{"id":"r%d","reply":"Hi Ann,\\n\\nYour parcel %d left today.","original":'
            b'"When does my parcel come?"}\n' % (n, n))
    pipe.close()


def holds_memory(command, count, *options):
    """Reads the peak at a tenth of the records, and near the end of them."""
    process = subprocess.Popen(
        words(command, *options), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL)
    begin = time.monotonic()
    writer = threading.Thread(target=feed, args=(process.stdin, count), daemon=True)
    writer.start()
    early = late = 0
    strange = None
    read = 0
    for answer in process.stdout:
        expected = b'{"id":"%d","error"' % (read + 1) if read % 100 == 99 else b'{"id":"r%d",' % read
        if b'"schema":' not in answer[:12] and not answer.startswith(expected):
            strange = strange or answer
        read += 1
        if read % 1000 == 0:
            late = max(late, peak(process.pid))
            if read == count // 10:
                early = late
    status = process.wait()
    seconds = time.monotonic() - begin
    named = " ".join((command, *options))
    figures = (
        f"{count:,} records in {seconds:.0f} s, {count / seconds:,.0f} a second; "
        f"peak {early:,} KB after a tenth, {late:,} KB at the end")
    print(f"# {named}: {figures}", flush=True)
    ok(f"{named}: {count:,} records in, as many answers out, in order",
       read == count and strange is None and status == 2, f"{read}, {strange}, status {status}")
    ok(f"{named}: memory stays as it is", 0 < late < early + 8192, figures)


def main():
    for command in COMMANDS:
        is_filter(command)
        is_filter(command, "--jobs", "2")
        keeps_order(command)
        survives(command)
        edges(command)
    names_records()
    is_long = "--million" in sys.argv[1:]
    holds_memory("check", 1_000_000 if is_long else 20_000)
    holds_memory("check", 100_000 if is_long else 20_000, "--jobs", "2")
    holds_memory("inspect", 100_000 if is_long else 10_000)
    print(f"1..{number}")
    sys.exit(1 if faults else 0)


main()
