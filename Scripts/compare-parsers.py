#!/usr/bin/env python3
"""Holds replylint's cut of a mail against three reply parsers from PyPI, on the same files in one run.

    compare-parsers.py REPLYLINT EVAL [FIXTURES]

REPLYLINT is the built program, EVAL a folder with dev/expected_reply.jsonl and mime/, FIXTURES the
folder of texts with regions in their margin (default: Fixtures/anatomy beside this script). Prints a
Markdown table: how many texts each takes apart exactly, white space aside, and what a hostile text of
8 KB costs. Needs: pip install email-reply-parser mail-parser-reply quotequail
"""
import email, email.policy, json, os, subprocess, sys, time

import quotequail
from email_reply_parser import EmailReplyParser as Zapier
from mailparser_reply import EmailReplyParser as MailParserReply

# The cases of the peers' own bug reports, each as a text of our own.
CASES = [
    ("Gmail, one line", "gmail-one-line"), ("Gmail, wrapped", "gmail-wrapped"),
    ("-----Original Message-----", "original-message-rule"), ("German attribution", "german-attribution"),
    ("Danish Outlook", "danish-outlook-block"), ("English Outlook without marks", "english-outlook-without-marks"),
    ("answers between questions", "answers-between-questions"), ("prose that says you wrote", "prose-that-says-you-wrote"),
    ("settings like header fields", "settings-that-look-like-header-fields"), ("signature separator", "signature-separator"),
    ("name without a mark", "name-and-company-without-mark"), ("starred disclaimer", "starred-disclaimer"),
]
LANGUAGES = ["en", "de", "fr", "it", "ja", "pl", "sv", "cs", "es", "ko", "nl", "zh", "da", "david"]


def languages():
    """Those of our list that the installed version knows."""
    known = []
    for language in LANGUAGES:
        try:
            MailParserReply(languages=[language]).read(text="x")
            known.append(language)
        except Exception:
            pass
    return known


def mail_parser_reply(parser):
    return lambda text: parser.read(text=text).replies[0].body if parser.read(text=text).replies else ""


def unwrapped(text):
    found = quotequail.unwrap(text)
    if not found:
        return text
    return found.get("text_top", "") if found.get("type") == "reply" else text


def squash(text):
    return "".join((text or "").split())


def plain_text(path, kind):
    raw = open(path, "rb").read()
    if kind != "eml":
        return raw.decode("utf-8", "replace").replace("\r\n", "\n")
    body = email.message_from_bytes(raw, policy=email.policy.default).get_body(("plain",))
    return body.get_content() if body else ""


def replylint(tool):
    def run(text):
        record = json.dumps({"id": "1", "reply": text}) + "\n"
        done = subprocess.run([tool, "inspect", "--input-format", "jsonl", "--output-format", "jsonl", "-"],
                              input=record.encode(), stdout=subprocess.PIPE)
        return json.loads(done.stdout.decode().splitlines()[0]).get("visible_text", "")
    return run


def fixture(path):
    """Text, and what of it is the writer's own: with and without the closing formula and name."""
    text, own, body = [], [], []
    for row in open(path, encoding="utf-8").read().split("\n")[:-1]:
        mark, _, line = row.partition("|")
        text.append(line)
        if mark.strip()[:1] in ("S", "B", "V"):
            own.append(line)
            if mark.strip()[:1] != "V":
                body.append(line)
    return "\n".join(text) + "\n", {squash("\n".join(own)), squash("\n".join(body))}


def guarded(parse, text):
    try:
        return parse(text)
    except Exception:
        return None


def seconds(parse, text):
    begin = time.time()
    guarded(parse, text)
    return time.time() - begin


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    tool, folder = sys.argv[1:3]
    here = os.path.dirname(os.path.abspath(__file__))
    fixtures = sys.argv[3] if len(sys.argv) > 3 else os.path.join(here, "..", "Fixtures", "anatomy")
    parsers = {
        "replylint": replylint(tool), "mail-parser-reply": mail_parser_reply(MailParserReply(languages=languages())),
        "email-reply-parser": Zapier.parse_reply, "quotequail": unwrapped,
    }
    rows = [json.loads(line) for line in open(os.path.join(folder, "dev", "expected_reply.jsonl"), encoding="utf-8")]
    rows = [r for r in rows if r["kind"] == "visible" and r["input_kind"] in ("text", "eml")]
    score, total = {}, {}
    for row in rows:
        text = plain_text(os.path.join(folder, "mime", row["file"]), row["input_kind"])
        for source in (row["source"], "all"):
            total[source] = total.get(source, 0) + 1
        for name, parse in parsers.items():
            good = squash(guarded(parse, text)) == squash(row["expected_reply"])
            for source in (row["source"], "all"):
                score[name, source] = score.get((name, source), 0) + good
    cases = {name: [] for name in parsers}
    for label, file in CASES:
        text, wanted = fixture(os.path.join(fixtures, file + ".txt"))
        for name, parse in parsers.items():
            cases[name].append((label, squash(guarded(parse, text)) in wanted))
    hostile = ("On word " * 1024)[:8192]
    print("| | " + " | ".join(parsers) + " |")
    print("|---|" + "---|" * len(parsers))
    for source in ["all"] + sorted(s for s in total if s != "all"):
        cells = ["%d of %d" % (score[name, source], total[source]) for name in parsers]
        print("| " + ("**all texts**" if source == "all" else source) + " | " + " | ".join(cells) + " |")
    cells = ["%d of %d" % (sum(good for _, good in cases[name]), len(CASES)) for name in parsers]
    print("| the twelve cases | " + " | ".join(cells) + " |")
    print("| 8 KB of \"On word On word …\" | " + " | ".join("%.2f s" % seconds(p, hostile) for p in parsers.values()) + " |")
    for name in parsers:
        lost = [label for label, good in cases[name] if not good]
        print("\n%s, of the twelve not right: %s" % (name, ", ".join(lost) or "none"))


if __name__ == "__main__":
    main()
