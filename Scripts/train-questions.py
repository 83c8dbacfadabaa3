#!/usr/bin/env python3
"""Learn the weights of the question ledger.

    Scripts/train-questions.py EVALDIR [--tool .build/release/replylint-dev]

Reads qa_random, qa_hard, qa_natural and qa_partial of EVALDIR, lets `replylint-dev questions`
measure every exchange (so that training and running see the same numbers), and writes
Lexicons/models/question-pieces.table (how rare each of 65,536 hashed pieces of words is, one byte a
bucket) and Lexicons/models/questions.table (weights and limits, one a line). Only counts and
weights are kept, no text. Sources: public support lists, forums, tweets and company FAQs. Needs numpy and scipy.

The limits come from models that never saw the source they are tried on (leave one source out).
"""
import argparse
import collections
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
from scipy.optimize import minimize

BUCKETS, STEP, ZERO = 65536, 0.15, 0x30
MESSAGE_EXTRA = {
    "replyCoverage", "replyWords", "wordsProduct", "replySentences", "numberShared",
    "numberInReply", "linkInReply", "replyAsks", "ideographs", "scriptsDiffer"}
QUESTION_EXTRA = {
    "others", "isFirst", "isLast", "cohesion", "startsWithYesOrNo", "isYesNo", "isRequest",
    "isStatement", "isHow", "asksForNumber", "replyWords", "replySentences"}


def load(folder):
    rows = []
    for name in ("qa_random", "qa_hard", "qa_natural", "qa_partial"):
        with open(os.path.join(folder, name + ".jsonl"), encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                row["set"] = name
                if row["source"] != "tickets-synth":
                    rows.append(row)
    return rows


def family(row):
    """Sources that are one place in two shapes are left out together."""
    return "rhelp" if row["source"].startswith("rhelp") else row["source"]


def measure(tool, mode, rows, table=None):
    feed = "".join(
        json.dumps({"original": r["customer"], "reply": r["reply"], "language": r["lang"]}) + "\n"
        for r in rows)
    command = [tool, "questions", mode] + ([table] if table else [])
    run = subprocess.run(command, input=feed.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.decode().split("\n")[:-1]]


def rarity(pieces, rows, without=None):
    """Table of rarities: ln(1 / share of texts), in the language where the bucket is commonest."""
    counts = collections.defaultdict(lambda: np.zeros(BUCKETS))
    texts, seen = collections.Counter(), set()
    for row, both in zip(rows, pieces):
        if family(row) == without:
            continue
        for text, buckets in zip((row["customer"], row["reply"]), both):
            if text not in seen:
                seen.add(text)
                counts[row["lang"]][buckets] += 1
                texts[row["lang"]] += 1
    total = sum(texts.values())
    share = sum(counts.values()) / total
    for language, count in texts.items():
        share = np.maximum(share, np.maximum(0, counts[language] - 1) / (count + 10))
    levels = np.round(np.log(1 / (share + 1 / total)) / STEP)
    return (ZERO + np.clip(levels, 1, 63)).astype(np.uint8).tobytes()


def words(text):
    return set("".join(c.lower() if c.isalnum() else " " for c in text).split()) or set(text)


def label(row, asking):
    """1 missed, 0 answered, None unknown: no question of a joined message is this asking."""
    if row["set"] != "qa_partial":
        return 1 if row["label"] == "misses" else 0
    mine, best, found = words(asking["text"]), 0.5, None
    for question, answered in zip(row["questions"], row["answered"]):
        theirs = words(question)
        both = len(mine & theirs)
        score = both / max(1, min(len(mine), len(theirs))) + 0.001 * both / len(mine | theirs)
        if score >= best:
            best, found = score, 0 if answered else 1
    return found


def build(rows, measured):
    values, notes = [], []
    for place, (row, askings) in enumerate(zip(rows, measured)):
        for asking in askings:
            values.append(asking["features"])
            notes.append((place, len(askings), label(row, asking)))
    return np.array(values) * 1e-5, notes


def logistic(values, truth, weights, penalty):
    """Weights in raw units and the bias; ridge penalty on standardised features."""
    mean = np.average(values, axis=0, weights=weights)
    spread = np.sqrt(np.average((values - mean) ** 2, axis=0, weights=weights))
    spread[spread < 1e-9] = 1e9
    standard, weights, sign = (values - mean) / spread, weights / weights.mean(), 2 * truth - 1

    def loss(b):
        margin = (standard @ b[:-1] + b[-1]) * sign
        pull = -weights * sign / (1 + np.exp(margin))
        value = np.sum(weights * np.logaddexp(0, -margin)) + penalty / 2 * np.sum(b[:-1] ** 2)
        return value, np.append(standard.T @ pull + penalty * b[:-1], pull.sum())

    best = minimize(loss, np.zeros(values.shape[1] + 1), jac=True, method="L-BFGS-B",
                    options={"maxiter": 500}).x
    raw = best[:-1] / spread
    return raw, best[-1] - raw @ mean


class Model:
    def __init__(self, names):
        self.of_message = [k for k, n in enumerate(names)
                           if n.startswith("message") or n in MESSAGE_EXTRA]
        self.of_question = [k for k, n in enumerate(names)
                            if n.startswith(("part", "asking")) or n.endswith("Ahead")
                            or n in QUESTION_EXTRA]

    def fit(self, values, notes, rows, use):
        first = {}
        for j in use:
            if rows[notes[j][0]]["set"] != "qa_partial":
                first.setdefault(notes[j][0], j)
        chosen = np.array(sorted(first.values()))
        self.message = logistic(
            values[chosen][:, self.of_message],
            np.array([notes[j][2] for j in chosen], float), balance(rows, notes, chosen, False), 3)
        many = np.array([j for j in use if notes[j][1] > 1 and notes[j][2] is not None])
        parts = np.c_[values[many][:, self.of_question], self.message_logit(values[many])]
        # Joined questions are made, not written: messages as they came count somewhat more.
        weights = balance(rows, notes, many, True) * np.array(
            [1.0 if rows[notes[j][0]]["set"] == "qa_partial" else 1.4 for j in many])
        self.question = logistic(
            parts, np.array([notes[j][2] for j in many], float), weights, 10)
        return self

    def message_logit(self, values):
        return values[:, self.of_message] @ self.message[0] + self.message[1]

    def probability(self, values, notes, use):
        use = np.array(use)
        logit = self.message_logit(values[use])
        many = np.array([notes[j][1] > 1 for j in use])
        parts = np.c_[values[use][:, self.of_question], logit]
        logit[many] = (parts @ self.question[0] + self.question[1])[many]
        return 1 / (1 + np.exp(-logit))

    def lines(self, names):
        yield "message bias %.6g" % self.message[1]
        for k, weight in zip(self.of_message, self.message[0]):
            yield "message %s %.6g" % (names[k], weight)
        yield "question bias %.6g" % self.question[1]
        for k, weight in zip(self.of_question, self.question[0]):
            yield "question %s %.6g" % (names[k], weight)
        yield "question message %.6g" % self.question[0][-1]


def balance(rows, notes, use, partial):
    """Each source and label by the square root of its size; a message counts once."""
    def key(j):
        row = rows[notes[j][0]]
        return row["source"], row["set"] == "qa_partial", notes[j][2]

    share = [1 / notes[j][1] if partial else 1.0 for j in use]
    total = collections.Counter()
    for j, part in zip(use, share):
        total[key(j)] += part
    return np.array([part / np.sqrt(total[key(j)]) for j, part in zip(use, share)])


def limits(rows, notes, probability):
    """Missed: at most 2 % of answered questions above. Answered: at most 25 % missed below.

    Half of these questions are missed; where one in ten is, those are one in twenty-eight.
    """
    for name, many in (("single", False), ("several", True)):
        pairs = sorted((p, n[2], rows[n[0]]["set"] == "qa_partial")
                       for p, n in zip(probability, notes)
                       if n[2] is not None and (n[1] > 1) == many)
        # A joined message of which one question was found says little about single questions.
        cuts = [np.quantile([p for p, truth, made in pairs if truth == 0 and made == kind], 0.98)
                for kind in ((False, True) if many else (False,))]
        yield "limit %s-missed %.4f" % (name, max(cuts))
        missed, below = 0, 0.0
        for count, (p, truth, _) in enumerate(pairs, 1):
            missed += truth
            if missed <= 0.25 * count:
                below = p
        yield "limit %s-answered %.4f" % (name, below)


def auroc(pairs):
    pairs = sorted(pairs, key=lambda x: x[1])
    truth = np.array([t for t, _ in pairs], bool)
    score = np.array([s for _, s in pairs])
    rank = (np.searchsorted(score, score, "left") + np.searchsorted(score, score, "right") + 1) / 2
    positive, negative = truth.sum(), (~truth).sum()
    return (rank[truth].sum() - positive * (positive + 1) / 2) / max(1, positive * negative)


def report(title, rows, notes, probability):
    most = collections.defaultdict(float)
    for (place, _, _), p in zip(notes, probability):
        most[place] = max(most[place], p)
    for name in ("qa_random", "qa_hard", "qa_natural"):
        by = collections.defaultdict(list)
        for place, row in enumerate(rows):
            if row["set"] == name:
                by[row["source"]].append((row["label"] == "misses", most[place]))
        everything = [x for v in by.values() for x in v]
        print("%-22s %-10s %.3f  %s" % (title, name, auroc(everything), "  ".join(
            "%s %.3f" % (s, auroc(v)) for s, v in sorted(by.items()))))
    for kind in (True, False):
        pairs = [(n[2], p) for n, p in zip(notes, probability)
                 if rows[n[0]]["set"] == "qa_partial" and n[2] is not None
                 and (rows[n[0]]["source"] == "rhelp-interleaved") == kind]
        print("%-22s %-10s %.3f" % (title, "interleaved" if kind else "joined", auroc(pairs)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("evaldir")
    parser.add_argument("--tool", default=".build/release/replylint-dev")
    parser.add_argument("--out", default="Lexicons/models")
    options = parser.parse_args()
    rows = load(options.evaldir)
    names = subprocess.run([options.tool, "questions", "names"], check=True,
                           stdout=subprocess.PIPE).stdout.decode().split()
    pieces = measure(options.tool, "pieces", rows)

    def features(without):
        with tempfile.NamedTemporaryFile(suffix=".table") as table:
            table.write(rarity(pieces, rows, without))
            table.flush()
            return without, build(rows, measure(options.tool, "features", rows, table.name))

    sources = [None] + sorted({family(row) for row in rows})
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        built = dict(pool.map(features, sources))
    values, notes = built[None]
    everything = range(len(notes))
    model = Model(names).fit(values, notes, rows, everything)
    report("all sources", rows, notes, model.probability(values, notes, everything))
    unseen = np.zeros(len(notes))
    for source in sources[1:]:
        others, theirs = built[source]
        learn = [j for j in everything if family(rows[theirs[j][0]]) != source]
        test = [j for j in everything if family(rows[theirs[j][0]]) == source]
        model_without = Model(names).fit(others, theirs, rows, learn)
        unseen[test] = model_without.probability(others, theirs, test)
    report("leave one source out", rows, notes, unseen)
    cut = list(limits(rows, notes, unseen))
    print("\n".join(cut))
    os.makedirs(options.out, exist_ok=True)
    with open(os.path.join(options.out, "question-pieces.table"), "wb") as table:
        table.write(rarity(pieces, rows))
    with open(os.path.join(options.out, "questions.table"), "w", encoding="ascii") as table:
        table.write("\n".join(list(model.lines(names)) + cut) + "\n")


if __name__ == "__main__":
    sys.exit(main())
