#!/usr/bin/env python3
"""Random messages through `replylint sendmail`: each arrives once as it was, or is kept as it was.

    CHECKER=.build/release/replylint any-bytes.py [COUNT] [SEED]
"""
import os
import random
import subprocess
import sys
import tempfile
import time

CHECKER = os.path.abspath(os.environ["CHECKER"])
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 20261122

HEADER = [
    b"From: jo@shop.example.com\n", b"To: Ann <ann@example.com>\r\n", b"Subject: =?utf-8?q?L=C3?=\n",
    b"Content-Type: text/html; charset=x-none\n", b"Content-Transfer-Encoding: base64\n",
    b"Content-Type: multipart/mixed; boundary=b\n", b"X-Long: " + b"a" * 20000 + b"\n", b" folded\n",
]
BODY = [
    b"Hello {{first_name}},\n", b"We are sorry.\r\n", b"\0\0\n", b"> quoted\n", b"--b\n", b"--b--\n", b".\n",
    b"From x\n", b"<p>We apologise.</p>\n", "größe 日本語 שלום\n".encode(), b"\xff\xfe\x80\n", b"\r",
]


def message(number):
    pick = random.Random(SEED + number)
    if number % 250 == 249:
        return b"To: a@example.com\n\n" + pick.randbytes(20_000_000)
    head = b"".join(pick.choices(HEADER, k=pick.randrange(6)))
    body = b"".join(
        pick.randbytes(pick.randrange(300)) if pick.random() < 0.2 else pick.choice(BODY)
        for _ in range(pick.randrange(30)))
    return (head + b"\n" if pick.random() < 0.9 else b"") + body


class Desk:
    """A state folder and a transport that writes each message into a file of its own."""

    def __init__(self, state=None):
        self.folder = tempfile.mkdtemp()
        self.state = state or os.path.join(self.folder, "state")
        self.sent = os.path.join(self.folder, "sent")
        os.mkdir(self.sent)
        self.transport = os.path.join(self.folder, "mta")
        with open(self.transport, "w", encoding="ascii") as script:
            script.write('#!/bin/sh\nexec cat >"$(mktemp %s/XXXXXX)"\n' % self.sent)
        os.chmod(self.transport, 0o755)

    def start(self, data, *options):
        feed = tempfile.TemporaryFile()
        feed.write(data)
        feed.seek(0)
        environment = dict(os.environ, REPLYLINT_STATE=self.state, REPLYLINT_RESEND="0")
        return subprocess.Popen(
            [CHECKER, "sendmail", *options, self.transport], stdin=feed, env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    @staticmethod
    def take(folder):
        """The files of a folder, which is empty afterwards."""
        found = []
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                found.append(file.read())
            os.unlink(path)
        return found


def main():
    faults = 0

    def expect(condition, *what):
        nonlocal faults
        if not condition:
            faults += 1
            print("not ok:", *what)

    tally = {}
    desk = Desk()
    for number in range(COUNT):
        data = message(number)
        process = desk.start(data)
        out, _ = process.communicate()
        sent, kept = desk.take(desk.sent), desk.take(desk.state + "/refused")
        tally[process.returncode] = tally.get(process.returncode, 0) + 1
        expect(out == b"", number, "wrote to stdout")
        expected = ([data], []) if process.returncode == 0 else ([], [data])
        expect((sent, kept) == expected, number, "status", process.returncode)
        expect(desk.take(desk.state + "/spool") == [], number, "left something in spool")
    print(f"random: {COUNT} messages, by status {tally}")

    tally = {}
    for number in range(COUNT // 4):
        data = message(number * 4)
        process = desk.start(data)
        time.sleep(random.Random(number).random() * 0.03)
        process.kill()
        process.communicate()
        time.sleep(0.01)
        sent, kept = desk.take(desk.sent), desk.take(desk.state + "/refused")
        desk.take(desk.state + "/spool")
        tally[process.returncode] = tally.get(process.returncode, 0) + 1
        expect(len(sent) <= 1 and len(kept) <= 1, number, "more than one")
        if process.returncode == 0:
            expect(sent == [data], number, "said to be sent, and is not")
        if process.returncode == 65:
            expect((sent, kept) == ([], [data]), number, "said to be kept, and is not")
    print(f"killed: {COUNT // 4} messages, by status {tally}")

    if os.geteuid() == 0:
        small = tempfile.mkdtemp()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", small]).returncode == 0:
            try:
                desk = Desk(state=small + "/state")
                tally = {}
                for number in range(COUNT // 10):
                    data = message(number)
                    process = desk.start(data)
                    _, told = process.communicate()
                    sent, kept = desk.take(desk.sent), desk.take(desk.state + "/refused")
                    tally[process.returncode] = tally.get(process.returncode, 0) + 1
                    whole = ([data], []) if process.returncode == 0 else ([], [data])
                    expect((sent, kept) == whole, number, "full disk, status", process.returncode, told)
                print(f"full disk: {COUNT // 10} messages, by status {tally}")
            finally:
                subprocess.run(["umount", small], check=True)
        else:
            print("full disk: not tried, no file system could be mounted")
    print("ok" if faults == 0 else f"{faults} faults")
    sys.exit(faults > 0)


main()
