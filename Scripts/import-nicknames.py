#!/usr/bin/env python3
"""Write Lexicons/en/nicknames-listed.lex from the public list of nicknames.

    import-nicknames.py NAMES_CSV BINARY > Lexicons/en/nicknames-listed.lex

NAMES_CSV is names.csv of the PyPI package `nicknames` (github.com/carltonnorthern/nicknames, Apache-2.0).
Only forms come in that replylint takes for another name, or that are the end of the name (Nicole, Cole):
where the list holds two spellings of one name (Tammy, Tami), the customer's own spelling is the right one,
and the other stays a slip. BINARY is a replylint built without the lexicon.
"""
import csv, json, subprocess, sys, textwrap

def main():
    table, binary = sys.argv[1:]
    with open(table, encoding="utf-8") as f:
        pairs = [(r["name1"].strip().lower(), r["name2"].strip().lower()) for r in csv.DictReader(f)]
    pairs = [(name, nick) for name, nick in pairs if name.isalpha() and nick.isalpha() and len(nick) > 2]
    records = [{"id": "%s %s" % p, "reply": "Dear %s,\n\nOK.\n" % p[1].capitalize(), "language": "en",
                "customer": {"names": [p[0].capitalize() + " Okonkwo"]}} for p in pairs]
    run = subprocess.run([binary, "inspect", "--input-format", "jsonl", "--output-format", "jsonl", "-"], stdout=subprocess.PIPE,
                         input="".join(json.dumps(r) + "\n" for r in records).encode())
    groups = {}
    for line in run.stdout.decode().splitlines():
        o = json.loads(line); name, nick = o["id"].split()
        verdicts = [n["verdict"] for n in o["names"]]
        isEnd = name.endswith(nick) and len(name) > len(nick) + 1
        if verdicts == ["different-person"] or (verdicts == ["misspelled"] and isEnd): groups.setdefault(name, []).append(nick)
    print(textwrap.dedent("""\
        Lexicon: nicknames-listed
        Language: en
        Purpose: Short forms of first names in the United States, old ones among them, that nicknames.lex has not.
        Source: names.csv of the PyPI package nicknames 1.0.1 (github.com/carltonnorthern/nicknames).
        Licence: Apache-2.0"""))
    for name in sorted(groups):
        print("\n" + "\n".join(textwrap.wrap("Words: " + " ".join([name] + sorted(set(groups[name]))), 98, subsequent_indent="  ")))

main()
