#!/usr/bin/env python3
"""Measures how many originals are found in a store, and how fast an index is built.

    Scripts/measure-threads.py REPLYLINT MBOX [--copies N]

The truth is what Python's mailbox module reads: a mail has its parent in the store where In-Reply-To
or References names the Message-ID of another mail there; where that is by the same sender, the nearest
mail further up that is not. Then the same mails as Maildir and as MH; then with the identifiers of the
replies taken away, so that only subject, people and time are left. --copies N builds an index of
about N mails.
"""

import argparse
import email.utils
import json
import mailbox
import os
import re
import subprocess
import sys
import tempfile
import time


def identifiers(value):
    found = [re.sub(r'[\s"\\]', "", one).lower() for one in re.findall(r"<([^<>]*)>", value or "")]
    return [one for one in found if one]


def sender(mail):
    return email.utils.parseaddr(str(mail["From"] or ""))[1].lower()


class Truth:
    def __init__(self, path):
        self.mails = list(mailbox.mbox(path))
        self.by_id = {}
        for number, mail in enumerate(self.mails):
            for one in identifiers(str(mail["Message-ID"] or "")):
                self.by_id.setdefault(one, number)
        self.parents = [self.parent(number) for number in range(len(self.mails))]
        self.threads = [self.root(number) for number in range(len(self.mails))]

    def parent(self, number):
        mail = self.mails[number]
        nearest = identifiers(str(mail["In-Reply-To"] or ""))
        nearest += reversed(identifiers(str(mail["References"] or "")))
        for one in nearest:
            if self.by_id.get(one, number) != number:
                return self.by_id[one]
        return None

    def above(self, number):
        seen = {number}
        while (number := self.parents[number]) is not None and number not in seen:
            seen.add(number)
            yield number

    def root(self, number):
        return ([number] + list(self.above(number)))[-1]

    def expected(self, number):
        own = sender(self.mails[number])
        return next((one for one in self.above(number) if sender(self.mails[one]) != own), None)


def inspect(program, store, source):
    command = [program, "inspect", "--output-format", "jsonl", "--maildir", store, source]
    out = subprocess.run(command, stdout=subprocess.PIPE, check=False).stdout
    return [json.loads(line) for line in out.splitlines()]


def number_of(truth, entry):
    """The mail that an inspection speaks of, by its original's Message-ID."""
    for one in identifiers("<%s>" % (entry["original"].get("message_id") or "")):
        if one in truth.by_id:
            return truth.by_id[one]
    return None


def report(label, part, whole):
    print(f"{label:58} {part:6} of {whole:6}  {100 * part / max(1, whole):6.2f} %")


def compare(truth, label, program, store, source):
    entries = inspect(program, store, source)
    if len(entries) != len(truth.mails):
        sys.exit(f"{label}: {len(entries)} answers for {len(truth.mails)} mails")
    at = {one: number for one, number in truth.by_id.items()}
    due = found = right = 0
    for position, entry in enumerate(entries):
        number = place(entry, position, at)
        wanted = truth.expected(number)
        if wanted is None:
            continue
        due += 1
        is_found = entry["original"]["found_by"] == "reference"
        found += is_found
        right += is_found and number_of(truth, entry) == wanted
    report(f"{label}: found by reference", found, due)
    report(f"{label}: the very mail", right, due)


def place(entry, position, at):
    """Copies name their files by the number of the mail; an mbox answers in order."""
    name = os.path.basename(entry["id"])
    numbered = re.match(r"(\d+)", name)
    return position if "#" in entry["id"] or not numbered else int(numbered.group(1)) - 1


def copies(truth, folder):
    maildir, mh = os.path.join(folder, "maildir"), os.path.join(folder, "mh")
    for part in ("cur", "new", "tmp"):
        os.makedirs(os.path.join(maildir, part))
    os.makedirs(mh)
    for number, mail in enumerate(truth.mails):
        data = mail.as_bytes()
        part = "cur" if number % 2 else "new"
        flags = ":2,S" if number % 2 else ""
        with open(os.path.join(maildir, part, f"{number + 1:07}.example{flags}"), "wb") as file:
            file.write(data)
        with open(os.path.join(mh, str(number + 1)), "wb") as file:
            file.write(data)
    return maildir, mh


def by_subject(truth, program, folder, path):
    """Replies without identifiers, one mail a file, against the whole store."""
    bare = os.path.join(folder, "bare")
    os.makedirs(bare)
    for number, mail in enumerate(truth.mails):
        if truth.expected(number) is None:
            continue
        lines = mail.as_bytes().split(b"\n\n", 1)
        head = re.sub(rb"(?im)^(in-reply-to|references):.*\n([ \t].*\n)*", b"", lines[0] + b"\n")
        with open(os.path.join(bare, f"{number + 1:07}.eml"), "wb") as file:
            file.write(head + b"\n" + (lines[1] if len(lines) > 1 else b""))
    entries = inspect(program, path, bare)
    found = very = thread = 0
    for entry in entries:
        number = int(os.path.basename(entry["id"])[:7]) - 1
        if entry["original"]["found_by"] != "subject":
            continue
        found += 1
        got = number_of(truth, entry)
        very += got is not None and got == truth.expected(number)
        thread += got is not None and truth.threads[got] == truth.threads[number]
    report("by subject alone: found", found, len(entries))
    report("by subject alone: the very mail, of those found", very, found)
    report("by subject alone: same thread, of those found", thread, found)


def speed(truth, program, folder, count):
    """An index of many mails: first run, second run."""
    path = os.path.join(folder, "many.mbox")
    datas = [mail.as_bytes() for mail in truth.mails]
    with open(path, "wb") as file:
        for number in range(count):
            data = datas[number % len(datas)]
            data = re.sub(rb"(?im)^(message-id:\s*<)", rb"\g<1>%d." % number, data, count=1)
            file.write(b"From a@example.com Thu Nov 12 09:00:00 2026\n")
            file.write(re.sub(rb"(?m)^(>*From )", rb">\1", data) + b"\n")
    past = time.time() - 100
    os.utime(path, (past, past))
    reply = os.path.join(folder, "one.eml")
    with open(reply, "wb") as file:
        file.write(b"From: jo@shop.example.com\nSubject: Re: x\nIn-Reply-To: <none@x>\n\nHello.\n")
    for label in ("first run", "second run"):
        start = time.perf_counter()
        subprocess.run([program, "check", "--maildir", path, reply], check=False)
        took = time.perf_counter() - start
        print(f"{count} mails, {label}: {took:.3f} s, {count / took:.0f} mails/s")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("mbox")
    parser.add_argument("--copies", type=int, default=0)
    options = parser.parse_args()
    truth = Truth(options.mbox)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["REPLYLINT_STORE"] = os.path.join(folder, "store")
        maildir, mh = copies(truth, folder)
        parents = sum(parent is not None for parent in truth.parents)
        due = sum(truth.expected(number) is not None for number in range(len(truth.mails)))
        print(f"{len(truth.mails)} mails, {parents} with their parent in the store, {due} with one"
              " by somebody else above them")
        compare(truth, "mbox", options.program, options.mbox, options.mbox)
        compare(truth, "Maildir", options.program, maildir, maildir)
        compare(truth, "MH", options.program, mh, mh)
        by_subject(truth, options.program, folder, options.mbox)
        if options.copies:
            speed(truth, options.program, folder, options.copies)


if __name__ == "__main__":
    main()
