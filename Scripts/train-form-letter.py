#!/usr/bin/env python3
"""Learns the weights of FormLetterEstimator: train-form-letter.py EVALDIR [--write]

EVALDIR/dev/canned_personal.jsonl has one object a line: text, label (canned or personal), source,
how. Nothing of its texts is kept: only the weights are written, and the figures are printed.
The figures are from cross-validation in which no source is in both parts.
"""
import collections, json, math, os, re, sys
import numpy as np
from scipy.optimize import minimize

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WORD = re.compile(r"[^\W_]+(?:[.'\u2019][^\W_]+|_+[^\W_]+)*")
BREAK = re.compile(r"(?<=[.!?])[\"'\u201d\u2019)\]]*\s+|\n\s*\n|\n(?=\s*(?:[-*\u2022]|\d+[.)])\s)")
FEATURES = ["bias", "fullCues", "weakCues", "cueShare", "impersonalSalutation", "placeholders",
            "we", "i", "you", "exclamations", "length", "specifics"]


def fold(text):
    return [m.group().lower().replace("\u2019", "'") for m in WORD.finditer(text)]


def split(text, mark):
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += (char in "([") - (char in ")]")
        if char == mark and depth == 0:
            parts.append(text[start:at]); start = at + 1
    return parts + [text[start:]]


def close(text, start):
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] in "([") - (text[at] in ")]")
        if depth == 0: return at
    return len(text) - 1


def spellings(chunk):
    opened = re.search(r"[(\[]", chunk)
    if not opened: return [chunk]
    start = opened.start(); end = close(chunk, start)
    choices = split(chunk[start + 1:end], "|") + ([""] if chunk[start] == "[" else [])
    return [chunk[:start] + rest for choice in choices for rest in spellings(choice + chunk[end + 1:])]


def parse(phrase):
    sequence = []
    for chunk in split(phrase.replace("-", " ").lower(), " "):
        if not chunk: continue
        if chunk in "*\u2026": sequence.append(chunk)
        elif chunk[0] in "([" and close(chunk, 0) == len(chunk) - 1:
            sequence.append((chunk[0] == "[", [parse(part) for part in split(chunk[1:-1], "|")]))
        elif re.search(r"[(\[]", chunk): sequence.append((False, [fold(s) for s in spellings(chunk)]))
        else: sequence += fold(chunk)
    return sequence


def run(sequence, words, ends):
    for item in sequence:
        if item == "*": ends = {e + 1 for e in ends if e < len(words)}
        elif item == "\u2026": ends = {e + n for e in ends for n in range(6) if e + n <= len(words)}
        elif isinstance(item, str): ends = {e + 1 for e in ends if e < len(words) and words[e] == item}
        else: ends = (ends if item[0] else set()).union(*(run(part, words, ends) for part in item[1]))
        if not ends: return ends
    return ends


def firsts(sequence):
    found = set()
    for item in sequence:
        if isinstance(item, str): return found | {item}
        for part in item[1]: found |= firsts(part)
        if not item[0]: return found
    return found


class Lexicon:
    def __init__(self, paths):
        self.by_first = collections.defaultdict(list)
        text = "\n\n".join(open(path, encoding="utf-8").read() for path in paths)
        for stanza in text.split("\n\n"):
            fields, name = {}, None
            for line in stanza.split("\n"):
                if line.startswith("#"): continue
                if line.startswith(" ") and name: fields[name] += " " + line.strip()
                elif ":" in line:
                    name, value = line.split(":", 1); fields.setdefault(name, value.strip())
            if "Phrase" in fields:
                sequence = parse(fields["Phrase"])
                for word in firsts(sequence):
                    self.by_first[word].append((sequence, fields.get("Strength", "full") == "full"))

    def cues(self, sentence):
        words, found, kept = fold(sentence), [], []
        for at, word in enumerate(words):
            ends = [(max(e), full) for s, full in self.by_first.get(word, ())
                    for e in [run(s, words, {at})] if e]
            if ends:
                end, full = max(ends); found.append((at, end, full))
        for cue in sorted(found, key=lambda c: (c[0] - c[1], c[0])):
            if all(cue[1] <= k[0] or cue[0] >= k[1] for k in kept): kept.append(cue)
        return kept


IMPERSONAL = set("customer customers client clients sir madam sirs user users guest guests member "
                 "members applicant subscriber buyer seller shopper reviewer player".split())
WE = set("we our us ours we're we've we'll we'd".split())
I = set("i i'm i've i'll i'd my me mine".split())
YOU = set("you your yours you're you've you'll you'd".split())
HOLDER = re.compile(r"\{\{|\{%|\[[A-Z][^\]\n\d]{1,40}\](?!\()|%\{|#\{|<<\w|\*\|")


def features(text, lexicon):
    words, full, weak, inside = fold(text), 0, 0, 0
    for sentence in BREAK.split(text):
        for start, end, strong in lexicon.cues(sentence):
            full += strong; weak += not strong; inside += end - start
    count = max(1, len(words)); opening = words[:4]
    impersonal = bool(opening) and opening[0] in ("dear", "hello", "hi") and bool(IMPERSONAL & set(opening))
    share = lambda group: min(0.2, sum(w in group for w in words) / max(count, 10)) * 5
    numbers = sum(w[0].isdigit() for w in words)
    return [1, math.log1p(full), math.log1p(weak), min(1, inside / max(count, 10)) * 2, impersonal,
            min(3, len(HOLDER.findall(text))) / 3, share(WE), share(I), share(YOU),
            min(4, text.count("!")) / 4, math.log(count + 1) / 5, math.log1p(numbers) / 3]


def learn(x, y, ridge):
    def loss(w):
        z = x @ w; p = 1 / (1 + np.exp(-z)); r = w.copy(); r[0] = 0
        return np.logaddexp(0, z).sum() - y @ z + ridge * r @ r / 2, x.T @ (p - y) + ridge * r
    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x


def figures(name, p, y):
    hit = p >= 0.5; tp = (hit & (y == 1)).sum(); pr = tp / max(1, hit.sum()); rc = tp / max(1, y.sum())
    below = (p[y == 1][:, None] > p[y == 0]).mean() + (p[y == 1][:, None] == p[y == 0]).mean() / 2
    print("%-6s n=%d P=%.3f R=%.3f F1=%.3f AUROC=%.3f false alarms=%d" %
          (name, len(y), pr, rc, 2 * pr * rc / max(1e-9, pr + rc), below, (hit & (y == 0)).sum()))


def main():
    names = ["canned-phrase", "form-letter-mark"]
    lexicon = Lexicon([os.path.join(ROOT, "Lexicons/en", name + ".lex") for name in names])
    with open(os.path.join(sys.argv[1], "dev/canned_personal.jsonl"), encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    x = np.array([features(r["text"], lexicon) for r in rows], float)
    y = np.array([r["label"] == "canned" for r in rows], float)
    hard = np.array([r["how"].startswith(("hard", "sent form letter")) or "filled" in r["how"] for r in rows])
    groups = [r["source"].split(":")[0] if r["label"] == "canned" else r["source"] for r in rows]
    order = sorted(set(groups)); fold_of = {g: n * 7919 % 10 for n, g in enumerate(order)}
    folds = np.array([fold_of[g] for g in groups]); p = np.zeros(len(rows))
    for k in range(10):
        p[folds == k] = 1 / (1 + np.exp(-x[folds == k] @ learn(x[folds != k], y[folds != k], 1.0)))
    figures("all", p, y); figures("hard", p[hard], y[hard])
    w = learn(x, y, 1.0)
    for name, value in zip(FEATURES, w): print("  %-22s %+.2f" % (name, value))
    if "--miss" in sys.argv:
        for r, q, t in zip(rows, p, y):
            if (q >= 0.5) != (t == 1): print("%.2f %s %s | %s" % (q, r["label"], r["how"][:30], r["text"][:300].replace("\n", " ")))
    if "--write" in sys.argv:
        path = os.path.join(ROOT, "Sources/ReplyModel/FormLetter/FormLetterWeights.swift")
        with open(path, "w", encoding="utf-8") as out:
            out.write("/// Weights of the logistic model, learned by `Scripts/train-form-letter.py`.\n///\n"
                      "/// The order is that of `FormLetterFeatures.values`.\nenum FormLetterWeights {\n"
                      "  static let values: [Double] = [\n    " +
                      ", ".join("%.4f" % v for v in w[:6]) + ",\n    " +
                      ", ".join("%.4f" % v for v in w[6:]) + ",\n  ]\n}\n")


main()
