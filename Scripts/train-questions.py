#!/usr/bin/env python3
"""Learn the tables of the question ledger.

    pip install numpy lightgbm==4.7.0
    Scripts/train-questions.py EVALDIR [--tool .build/release/replylint-dev] [--out Lexicons/models]

EVALDIR holds qa_random.jsonl, qa_hard.jsonl, qa_natural.jsonl and qa_partial.jsonl: one object a line
with `lang`, `source`, `customer`, `reply`; and `group` and `label` ("answers", "misses"), or `groups`,
`questions` and `answered` for a message of several questions. `replylint-dev questions` measures every
exchange, so that learning and judging see the same numbers. Written are

    question-pieces-<language>.table   how rare 65,536 hashed pieces of words are in such messages
    question-trees.table               three sets of boosted trees (see QuestionTrees.swift)
    questions.table                    calibration and limits, one a line

Only counts, trees and limits are kept, no text. What is printed: figures by cross-validation (five
folds; a text is in one fold only) and with one source left out at a time, from counts and trees
alike. A team's own mail is a source that was not learned from: calibration is by the latter, and of
the limits that the two give the stricter ones count.
"""
import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import random
import struct
import subprocess
import sys
import tempfile

import lightgbm
import numpy as np

BUCKETS, STEP, ZERO, LEVELS = 65_536, 0.15, 0x30, 79
PRIOR, WORDS_A_TEXT = 50, 60
UNIT = 100_000
MISMATCHED = 2
SETS = "qa_random", "qa_hard", "qa_natural", "qa_partial"
TREES = {
    "objective": "binary", "num_leaves": 8, "learning_rate": 0.07, "min_data_in_leaf": 40,
    "lambda_l2": 5, "feature_fraction": 0.5, "bagging_fraction": 0.8, "bagging_freq": 1, "seed": 1,
    "deterministic": True, "force_row_wise": True, "num_threads": 2, "verbose": -1}
MESSAGE_TREES, QUESTION_TREES, CONTRAST_TREES = 150, 250, 200
# Exchanges in the place of which the counts know nothing of the source weigh less.
UNSEEN_WEIGHT = 0.1
# Share that the whole message has in the score of one of several questions. Most real messages are on
# one matter, and a reply takes up all of it or nothing; joined ones are made of two.
OF_MESSAGE = 0.4
# The trees of contrast are learned from messages of which one question is known to be missed. They
# count where another question was answered, by a score below OTHER, and is on another matter.
OTHER, COHESION = -1.5, 0.4
MESSAGE_EXTRA = {
    "replyCoverage", "replyWords", "wordsProduct", "replySentences", "numberShared", "replyAsks",
    "linkInReply", "replyDefers", "replyHandsOff", "replyRefuses", "replyTellsSteps",
    "replyGivesReason"}
QUESTION_EXTRA = {
    "others", "isFirst", "isLast", "cohesion", "vectorCohesion", "startsWithYesOrNo", "saysYesOrNo",
    "isYesNo", "isRequest", "isHow", "asksForNumber", "expectedFound", "expectedInBest", "replyWords",
    "replySentences", "messageScore"}
# More of these never makes it likelier that a question was missed.
SHARED = (
    "Grams", "GramsBoth", "Stems", "Coverage", "CommonCoverage", "Best", "BestBoth", "Rarest",
    "CommonRarest", "Second", "Vector", "VectorBest", "Soft", "SoftUnmatched", "SoftBest", "Matched",
    "Ahead", "UpTo", "From", "Near")


def load(folder):
    rows = []
    for name in SETS:
        with open(os.path.join(folder, name + ".jsonl"), encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                row["set"] = name
                # Machine-written tickets say little about people's.
                if row["source"] != "tickets-synth":
                    rows.append(row)
    return rows + mismatched(rows)


def mismatched(rows):
    """True messages with MISMATCHED replies to others of their source and fold each: of what is no
    answer there is as much as one likes."""
    true = [row for row in rows if row["set"] == "qa_random" and row["label"] == "answers"]
    others, choice = collections.defaultdict(list), random.Random(5)
    for row in true:
        others[row["source"], fold(row)].append(row)
    pairs = [(row, choice.choice(others[row["source"], fold(row)]))
             for row in true for _ in range(MISMATCHED)]
    return [dict(row, reply=other["reply"], label="misses", set="mismatched") for row, other in pairs
            if other["group"] != row["group"] and other["reply"] != row["reply"]]


def family(row):
    """Sources that are one place in two shapes are left out together."""
    return "rhelp" if row["source"].startswith("rhelp") else row["source"]


def language(row):
    return row["lang"].split("-")[0]


def fold(row):
    group = row.get("group") or "|".join(sorted(row["groups"]))
    return int(hashlib.md5(group.encode()).hexdigest(), 16) % 5


def measure(tool, mode, rows, *more):
    feed = "".join(
        json.dumps({"original": r["customer"], "reply": r["reply"], "language": r["lang"]}) + "\n"
        for r in rows)
    run = subprocess.run([tool, "questions", mode, *more], input=feed.encode(),
                         stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.decode().split("\n")[:-1]]


def rarities(lexicons, rows, pieces, without=None):
    """For each language a table of ln(1 / share of texts), leaning on running text where few are.

    Running text is what vectors.bin says, as if PRIOR texts of WORDS_A_TEXT words had been seen.
    """
    counts = collections.defaultdict(lambda: np.zeros(BUCKETS))
    texts, seen = collections.Counter(), set()
    for row, both in zip(rows, pieces):
        if family(row) == without:
            continue
        for text, buckets in zip((row["customer"], row["reply"]), both):
            if text not in seen:
                seen.add(text)
                counts[language(row)][buckets] += 1
                texts[language(row)] += 1
    tables = {}
    for tag, count in counts.items():
        with open(os.path.join(lexicons, tag, "vectors.bin"), "rb") as file:
            common = np.frombuffer(file.read()[32:32 + BUCKETS], np.uint8) * STEP
        prior = 1 - np.exp(-np.exp(-common) * WORDS_A_TEXT)
        # A piece that one text has is no commoner than half of that.
        share = (np.maximum(0, count - 0.5) + PRIOR * prior) / (texts[tag] + PRIOR)
        levels = np.round(-np.log(share) / STEP)
        tables[tag] = (ZERO + np.clip(levels, 1, LEVELS)).astype(np.uint8).tobytes()
    return tables


def write_rarities(folder, tables):
    for tag, table in tables.items():
        with open(os.path.join(folder, "question-pieces-%s.table" % tag), "wb") as file:
            file.write(table)


def words(text):
    return frozenset(
        "".join(c.lower() if c.isalnum() else " " for c in text).split()) or frozenset(text)


def overlap(mine, theirs):
    return len(mine & theirs) / max(1, min(len(mine), len(theirs)))


def label(row, asking):
    """1 missed, 0 answered, -1 unknown: no question of the message is this asking."""
    if row["set"] != "qa_partial":
        return 1 if row["label"] == "misses" else 0
    mine, best, found = words(asking["text"]), 0.5, -1
    for question, answered in zip(row["questions"], row["answered"]):
        theirs = words(question)
        score = overlap(mine, theirs) + 0.001 * len(mine & theirs) / len(mine | theirs)
        if score >= best:
            best, found = score, 0 if answered else 1
    return found


class Data:
    """Askings of all exchanges; `values` with all sources counted, `unseen` without one's own."""

    def __init__(self, rows, names, measured):
        self.rows, self.names = rows, names
        places = [(place, asking) for place, askings in enumerate(measured[None])
                  for asking in askings]
        self.place = np.array([place for place, _ in places])
        self.text = [words(asking["text"]) for _, asking in places]
        self.of = [rows[place] for place in self.place]
        self.truth = np.array([label(rows[place], asking) for place, asking in places])
        self.count = np.bincount(self.place, minlength=len(rows))[self.place]
        self.first = np.r_[True, self.place[1:] != self.place[:-1]]
        self.partial = np.array([row["set"] == "qa_partial" for row in self.of])
        self.family = np.array([family(row) for row in self.of])
        sources = sorted({row["source"] for row in rows})
        self.group = np.array([2 * sources.index(row["source"]) for row in self.of]) + self.partial
        self.fold = np.array([fold(row) for row in self.of])
        self.values = self.features(measured[None])
        self.unseen = self.values.copy()
        for source, askings in measured.items():
            own = self.family == source
            if own.any():
                self.unseen[own] = self.features(askings)[own]

    @staticmethod
    def features(measured):
        return np.array([a["features"] for askings in measured for a in askings], np.float32)

    def balance(self, use):
        """Each source and label by the square root of its size; a message counts once."""
        share = 1 / self.count[use]
        _, group = np.unique(self.group[use] * 4 + self.truth[use], return_inverse=True)
        return share / np.sqrt(np.bincount(group, share)[group])


class Model:
    def __init__(self, data, learn):
        self.data, names = data, data.names
        self.of_message = [k for k, n in enumerate(names)
                           if n.startswith("message") and n != "messageScore" or n in MESSAGE_EXTRA]
        self.of_question = [k for k, n in enumerate(names)
                            if n.startswith(("part", "asking")) or n in QUESTION_EXTRA
                            or n.endswith(("Ahead", "UpTo", "From", "Near"))]
        use = learn[~data.partial[learn] & data.first[learn]]
        weights = data.balance(use)
        self.message = self.trees(
            self.of_message, np.vstack([data.values[use], data.unseen[use]]),
            np.tile(data.truth[use], 2), np.r_[weights, UNSEEN_WEIGHT * weights], MESSAGE_TREES)
        use = learn[(data.count[learn] > 1) & (data.truth[learn] >= 0)]
        self.question = self.trees(
            self.of_question, self.scored(data.values[use]), data.truth[use], data.balance(use),
            QUESTION_TREES)
        use = use[data.partial[use]]
        self.contrast = self.trees(
            self.of_question, self.scored(data.values[use]), data.truth[use], data.balance(use),
            CONTRAST_TREES)

    def trees(self, columns, values, truth, weights, count):
        monotone = [1 if self.data.names[k] == "messageScore"
                    else -1 if self.data.names[k].endswith(SHARED) else 0 for k in columns]
        return lightgbm.train(
            dict(TREES, monotone_constraints=monotone),
            lightgbm.Dataset(values[:, columns], truth, weight=weights / weights.mean()), count)

    def scored(self, values):
        """The features with what the trees of the message say of each, in steps as all features."""
        values = values.copy()
        score = self.message.predict(values[:, self.of_message], raw_score=True)
        values[:, self.data.names.index("messageScore")] = np.round(score * UNIT)
        return values

    def scores(self, values, test):
        values = self.scored(values[test])
        whole = values[:, self.data.names.index("messageScore")] / UNIT
        one = self.question.predict(values[:, self.of_question], raw_score=True)
        contrast = self.contrast.predict(values[:, self.of_question], raw_score=True)
        many = self.data.count[test] > 1
        return (np.where(many, (1 - OF_MESSAGE) * one + OF_MESSAGE * whole, whole),
                np.where(many, contrast, -99))


def across(data, kind):
    """Scores of all askings by trees that were not learned from them."""
    key, values = (data.fold, data.values) if kind == "folds" else (data.family, data.unseen)
    scores, contrast = np.zeros(len(data.truth)), np.zeros(len(data.truth))
    for group in sorted(set(key)):
        test = np.flatnonzero(key == group)
        model = Model(data, np.flatnonzero(key != group))
        scores[test], contrast[test] = model.scores(values, test)
    return scores, plain(data, contrast)


def plain(data, contrast):
    """The contrast where another question of the message is answered and on another matter, else
    none."""
    least = np.full(len(data.rows), 99.0)
    np.minimum.at(least, data.place, contrast)
    cohesion = data.values[:, data.names.index("cohesion")] / UNIT
    return np.where((least[data.place] < OTHER) & (cohesion < COHESION), contrast, -99)


def calibration(data, scores):
    """Slope and shift for each kind, by logistic regression on scores of unseen sources."""
    for kind, many in (("single", False), ("several", True)):
        use = np.flatnonzero(((data.count > 1) == many) & (data.truth >= 0))
        x, y, w = scores[use], data.truth[use], data.balance(use)
        slope, shift = 1.0, 0.0
        for _ in range(50):
            p = 1 / (1 + np.exp(-(slope * x + shift)))
            q = w * p * (1 - p)
            gradient = np.array([np.sum(w * (y - p) * x), np.sum(w * (y - p))])
            hessian = np.array([[np.sum(q * x * x), np.sum(q * x)], [np.sum(q * x), np.sum(q)]])
            step = np.linalg.solve(hessian, gradient)
            slope, shift = slope + step[0], shift + step[1]
        yield kind, slope, shift


def probabilities(data, scores, calibrated):
    slope = {kind: (a, b) for kind, a, b in calibrated}
    a = np.where(data.count > 1, slope["several"][0], slope["single"][0])
    b = np.where(data.count > 1, slope["several"][1], slope["single"][1])
    return 1 / (1 + np.exp(-(a * scores + b)))


def contrast_limits(data, contrast):
    """Above them are 2 % and 5 % of the true messages of several questions."""
    most = np.full(len(data.rows), -99.0)
    np.maximum.at(most, data.place, contrast)
    true = np.unique(data.place[(data.count > 1) & ~data.partial & (data.truth == 0)])
    for name, share in (("warning", 0.02), ("note", 0.05)):
        yield "contrast-%s" % name, np.quantile(most[true], 1 - share)


def raised(data, probability, contrast, found):
    """Probabilities, no less than the limit that the contrast stands for."""
    for name in ("note", "warning"):
        probability = np.where(contrast >= found["contrast-" + name],
                               np.maximum(probability, found["several-" + name]), probability)
    return probability


def limits(data, probability):
    """Warning and note: above them are not quite 2 % and 5 % of what was answered, question by
    question and true message by true message. Answered: one in eight of what is below was missed; half of
    these questions were, and where one in ten is, that is one in sixty."""
    for kind, many in (("single", False), ("several", True)):
        use = (data.count > 1) == many
        answered = use & (data.truth == 0)
        most = collections.defaultdict(float)
        for j in np.flatnonzero(answered & ~data.partial):
            most[data.place[j]] = max(most[data.place[j]], probability[j])
        for name, share in (("warning", 0.018), ("note", 0.045)):
            cuts = [np.quantile(list(most.values()), 1 - share)]
            if many:
                cuts.append(np.quantile(probability[answered], 1 - share))
            yield "%s-%s" % (kind, name), max(cuts)
        order = np.argsort(probability[use & (data.truth >= 0)])
        missed = np.cumsum(data.truth[use & (data.truth >= 0)][order])
        below = np.flatnonzero(missed <= 0.125 * np.arange(1, len(order) + 1))
        ranked = probability[use & (data.truth >= 0)][order]
        yield "%s-answered" % kind, ranked[below[-1]] if len(below) else 0.0


def auroc(truth, score):
    truth, score = np.asarray(truth, bool), np.asarray(score)
    ranked = np.sort(score)
    rank = (np.searchsorted(ranked, score, "left") + np.searchsorted(ranked, score, "right") + 1) / 2
    positive, negative = truth.sum(), (~truth).sum()
    return (rank[truth].sum() - positive * (positive + 1) / 2) / max(1, positive * negative)


def recall(truth, score, share):
    truth, score = np.asarray(truth, bool), np.asarray(score)
    wrong = np.sort(score[~truth])[::-1]
    return (score[truth] > wrong[int(len(wrong) * share)]).mean()


def of_messages(data, probability, name):
    """(source, missed, greatest probability) of each exchange of a set."""
    most = np.zeros(len(data.rows))
    np.maximum.at(most, data.place, probability)
    return [(row["source"], row["label"] == "misses", most[place])
            for place, row in enumerate(data.rows) if row["set"] == name]


def of_questions(data, probability, interleaved):
    """(source, missed, probability) of each question of the messages with several."""
    askings = collections.defaultdict(list)
    for j in np.flatnonzero(data.partial):
        askings[data.place[j]].append(j)
    for place, row in enumerate(data.rows):
        if row["set"] != "qa_partial" or (row["source"] == "rhelp-interleaved") != interleaved:
            continue
        for question, answered in zip(row["questions"], row["answered"]):
            theirs = words(question)
            best = max(askings[place], default=None, key=lambda j: len(theirs & data.text[j])
                       / len(theirs | data.text[j]))
            hit = best is not None and overlap(theirs, data.text[best]) >= 0.5
            yield row["source"], not answered, probability[best] if hit else 0.0


def report(title, data, probability, found):
    """Prints a table: AUROC, share found at 5 % false alarms, and by source what the limits give."""
    sets = [(name[3:], of_messages(data, probability, name)) for name in SETS[:3]]
    sets.append(("joined", list(of_questions(data, probability, False))))
    sets.append(("interleaved", list(of_questions(data, probability, True))))
    for name, lines in sets:
        _, truth, score = zip(*lines)
        print("%-24s %-12s AUROC %.3f, found at 5 %% false %.3f, at 2 %% %.3f" % (
            title, name, auroc(truth, score), recall(truth, score, 0.05), recall(truth, score, 0.02)))
        by = collections.defaultdict(list)
        for source, missed, p in lines:
            by[source].append((missed, p))
        print("  " + "  ".join("%s %.3f" % (s, auroc(*zip(*v))) for s, v in sorted(by.items())))
    many = data.count > 1
    for level in ("warning", "note"):
        cut = np.where(many, found["several-" + level], found["single-" + level])
        flagged = np.zeros(len(data.rows), bool)
        np.logical_or.at(flagged, data.place, probability >= cut)
        for name in SETS[:3]:
            rows = [(row["label"] == "misses", flagged[place]) for place, row in enumerate(data.rows)
                    if row["set"] == name]
            right = sum(f for t, f in rows if t)
            wrong = sum(f for t, f in rows if not t)
            print("%-24s %-12s %s: %d of %d missed, %d of %d true (%.1f %%)" % (
                title, name[3:], level, right, sum(t for t, _ in rows), wrong,
                sum(not t for t, _ in rows), 100 * wrong / max(1, sum(not t for t, _ in rows))))


def stretched(number):
    assert 0 <= number < 1 << 28, number
    return struct.pack("4B", *(number >> 7 * k & 0x7F for k in range(4)))


def tree_table(names, fingerprint, sets):
    """The trees as QuestionTrees.swift reads them."""
    heads, bodies = [2, fingerprint], b""
    for columns, trees in sets:
        roots, nodes = [], []

        def add(node):
            place = len(nodes)
            nodes.append(None)
            if "leaf_value" in node:
                nodes[place] = ((1 << 28) - 1, (1 << 27) + round(node["leaf_value"] * UNIT), 0, 0)
            else:
                left, right = add(node["left_child"]), add(node["right_child"])
                limit = min(max(int(np.floor(node["threshold"])), 1 - (1 << 27)), (1 << 27) - 1)
                nodes[place] = (columns[node["split_feature"]], (1 << 27) + limit, left, right)
            return place

        for tree in trees.dump_model()["tree_info"]:
            roots.append(add(tree["tree_structure"]))
        heads += [len(roots), len(nodes)]
        bodies += b"".join(map(stretched, roots))
        bodies += b"".join(stretched(x) for node in nodes for x in node)
    return b"".join(map(stretched, heads)) + bodies


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("evaldir")
    parser.add_argument("--tool", default=".build/release/replylint-dev")
    parser.add_argument("--out", default="Lexicons/models")
    options = parser.parse_args()
    rows = load(options.evaldir)
    names, fingerprint = subprocess.run(
        [options.tool, "questions", "names"], check=True,
        stdout=subprocess.PIPE).stdout.decode().split("\n")[:2]
    names = names.split()
    pieces = measure(options.tool, "pieces", rows)
    lexicons = os.path.dirname(options.out)

    def features(without):
        with tempfile.TemporaryDirectory() as folder:
            write_rarities(folder, rarities(lexicons, rows, pieces, without))
            return without, measure(options.tool, "features", rows, folder)

    sources = [None] + sorted({family(row) for row in rows})
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        data = Data(rows, names, dict(pool.map(features, sources)))
    (folds, folds_contrast), (unseen, unseen_contrast) = (
        across(data, "folds"), across(data, "sources"))
    calibrated = list(calibration(data, unseen))
    found = {
        name: (min if name.endswith("answered") else max)(one, other)
        for (name, one), (_, other) in zip(
            limits(data, probabilities(data, unseen, calibrated)),
            limits(data, probabilities(data, folds, calibrated)))}
    found |= contrast_limits(data, folds_contrast)
    for title, scores, contrast in (
            ("five folds", folds, folds_contrast), ("one source out", unseen, unseen_contrast)):
        probability = probabilities(data, scores, calibrated)
        report(title, data, raised(data, probability, contrast, found), found)
    model = Model(data, np.arange(len(data.truth)))
    write_rarities(options.out, rarities(lexicons, rows, pieces))
    with open(os.path.join(options.out, "question-trees.table"), "wb") as table:
        table.write(tree_table(names, int(fingerprint), (
            (model.of_message, model.message), (model.of_question, model.question),
            (model.of_question, model.contrast))))
    with open(os.path.join(options.out, "questions.table"), "w", encoding="ascii") as table:
        for kind, slope, shift in calibrated:
            table.write("%s-slope %.6g\n%s-shift %.6g\n" % (kind, slope, kind, shift))
        table.write("several-of-message %.6g\n" % OF_MESSAGE)
        table.write("contrast-other %.6g\ncontrast-cohesion %.6g\n" % (OTHER, COHESION))
        for name, number in found.items():
            table.write("%s %.4f\n" % (name, number))


if __name__ == "__main__":
    sys.exit(main())
