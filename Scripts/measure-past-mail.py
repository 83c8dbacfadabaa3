#!/usr/bin/env python3
"""Measures what past mail is good for: docs/decisions/past-mail.md, docs/performance.md.

    measure-past-mail.py EVAL CORPUS BINARY [--mails 100000] [--sentences 1000000]

EVAL: folder with reply_pairs_umang.jsonl (replies made of templates), or - for sizes and times alone; CORPUS: an mbox (replies that
were written by hand); BINARY: replylint. A store learns half of both and is asked about the other
half. Then sizes and times: CORPUS over and over under other identifiers, and sentences of random words.
"""
import argparse, json, mailbox, os, random, re, subprocess, sys, tempfile, time


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("eval"), parser.add_argument("corpus"), parser.add_argument("binary")
    parser.add_argument("--mails", type=int, default=100_000)
    parser.add_argument("--sentences", type=int, default=1_000_000)
    parser.add_argument("--show", action="store_true", help="the replies that were told wrongly")
    return parser.parse_args()


def run(binary, *words):
    began = time.time()
    done = subprocess.run([binary, *words], capture_output=True, text=True)
    if done.returncode > 1: sys.exit(f"{words}: {done.stderr}")
    return done.stdout, time.time() - began


def umang(folder):
    for line in open(f"{folder}/reply_pairs_umang.jsonl"):
        row = json.loads(line)
        yield {"id": row["id"], "reply": row["reply"], "original": row["remark"],
               "customer": {"names": [row["user_name"]]}, "reply_date": "2025-03-10T09:00:00Z"}


def replies(corpus):
    """Mails that answer another one."""
    for number, message in enumerate(mailbox.mbox(corpus)):
        if message["In-Reply-To"] or str(message["Subject"] or "").lower().startswith("re:"):
            yield {"id": f"ham{number}", "reply_mime": message.as_bytes().decode("utf-8", "surrogateescape")
                   .encode("utf-8", "replace").decode()}


def write(path, records):
    with open(path, "w") as file:
        for record in records: file.write(json.dumps(record) + "\n")
    return path


def accuracy(options, folder):
    rng = random.Random(7)
    forms, own = list(umang(options.eval)), list(replies(options.corpus))
    rng.shuffle(forms), rng.shuffle(own)
    learned = write(f"{folder}/learned.jsonl", forms[:len(forms) // 2] + own[:len(own) // 2])
    asked = forms[len(forms) // 2:] + own[len(own) // 2:]
    asked_file = write(f"{folder}/asked.jsonl", asked)
    store = f"{folder}/accuracy.sqlite"
    print(run(options.binary, "learn", "--store", store, learned)[0], end="")
    for title, words in [("without store", ["--no-store"]), ("with store", ["--store", store])]:
        out = run(options.binary, "inspect", "--output-format", "jsonl", *words, asked_file)[0]
        rows = [json.loads(line) for line in out.splitlines()]
        said = [any(f["rule"] == "form-letter" for f in r["findings"]) for r in rows]
        past = [r["form_letter"].get("past_mail", {}).get("own_words_share", 1) for r in rows]
        true = [not record["id"].startswith("ham") for record in asked]
        judges = [("finding of form-letter", said)]
        if title == "with store": judges.append(("past mail alone", [share < 0.5 for share in past]))
        for what, told in judges:
            tp = sum(a and b for a, b in zip(told, true))
            fp, fn = sum(told) - tp, sum(true) - tp
            print(f"{title}, {what}: F1 {2 * tp / max(1, 2 * tp + fp + fn):.3f}, "
                  f"{fn} of {sum(true)} missed, {fp} of {len(true) - sum(true)} called form letters")
        if title == "with store":
            for what, kind in [("form letters", True), ("others", False)]:
                shares = sorted(share for share, isTrue in zip(past, true) if isTrue == kind)
                print(f"own words of {what}: median {shares[len(shares) // 2]:.2f}, "
                      f"tenths {shares[len(shares) // 10]:.2f} to {shares[len(shares) * 9 // 10]:.2f}")
        if options.show and title == "with store":
            for row, told, isTrue in zip(rows, [share < 0.5 for share in past], true):
                if told != isTrue:
                    past = row["form_letter"].get("past_mail") or {}
                    print(row["id"], row["form_letter"]["probability"], past.get("own_words_share"),
                          repr(row["visible_text"][:300]), [(s["messages"], s["text"][:60]) for s in past.get("sentences", [])])


def many(corpus, path, count):
    """The corpus over and over; each mail has an identifier of its own."""
    mails = re.split(rb"(?m)^(?=From .*\d{4}$)", open(corpus, "rb").read())
    mails = [m for m in mails if m.strip()]
    with open(path, "wb") as file:
        for number in range(count):
            mail = re.sub(rb"(?im)^message-id:.*\n([ \t].*\n)*", b"", mails[number % len(mails)], count=1)
            first, rest = mail.split(b"\n", 1)
            file.write(first + b"\nMessage-ID: <%d@measure.example>\n" % number + rest)


def sentences(path, count):
    """Twelve random words each, ten sentences a mail, to a recipient of its own."""
    rng = random.Random(7)
    words = ["".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(2, 9)))
             for _ in range(20_000)]
    with open(path, "w") as file:
        for number in range(count // 10):
            text = "\n\n".join(" ".join(rng.choices(words, k=12)).capitalize() + "." for _ in range(10))
            file.write(f"From a@shop.example Mon Mar 10 09:00:00 2025\nFrom: a@shop.example\n"
                       f"To: {number}@customers.example\nDate: Mon, 10 Mar 2025 09:00:00 +0000\n"
                       f"Message-ID: <s{number}@measure.example>\n\n{text}\n\n")


def sizes(options, folder):
    mails = f"{folder}/many.mbox"
    many(options.corpus, mails, options.mails)
    store = f"{folder}/many.sqlite"
    out, took = run(options.binary, "learn", "--store", store, *everybody(mails), mails)
    print(f"{out}{options.mails} mails of {os.path.getsize(mails) >> 20} MiB in {took:.1f} s, "
          f"{os.path.getsize(store) / 1e6:.0f} MB")
    out, took = run(options.binary, "learn", "--store", store, *everybody(mails), mails)
    print(f"{out}the same again in {took:.1f} s")
    os.unlink(mails)
    made = f"{folder}/sentences.mbox"
    sentences(made, options.sentences)
    big = f"{folder}/sentences.sqlite"
    out, took = run(options.binary, "learn", "--store", big, made)
    print(f"{out}{options.sentences} sentences in {took:.1f} s, {os.path.getsize(big) / 1e6:.0f} MB")
    text = open(made).read(200_000).split("From a@shop")[2]
    write_reply = f"{folder}/reply.eml"
    open(write_reply, "w").write("From: a@shop.example\nTo: new@customers.example\n\n" + text.split("\n\n", 1)[1])
    for title, words in [("without", ["--no-store"]), ("with", ["--store", big])]:
        times = []
        for _ in range(15):
            drop(big)
            times.append(run(options.binary, "check", *words, write_reply)[1])
        print(f"check {title} store: {sorted(times)[7] * 1000:.1f} ms")


def drop(path):
    """The next reader finds no page of the file in memory."""
    descriptor = os.open(path, os.O_RDONLY)
    os.fsync(descriptor)
    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(descriptor)


def everybody(path):
    """--me for the domain of every writer: top-level domains are domains as well."""
    found = set(re.findall(rb"(?im)^from:.*@[\w.-]*?([\w-]+)[>\s)\"']", open(path, "rb").read(40_000_000)))
    return [word for domain in sorted(found) for word in ("--me", domain.decode())]


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as folder:
        if options.eval != "-": accuracy(options, folder)
        if options.mails: sizes(options, folder)


main()
