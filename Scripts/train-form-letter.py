#!/usr/bin/env python3
"""Learns the weights of FormLetterEstimator.

train-form-letter.py EVALDIR --tool REPLYLINT-DEV [--personal FILE] [--without NAMES] [--write] [--miss]

EVALDIR/dev/canned_personal.jsonl has one object a line: text, label (canned or personal), source,
how. Every weight is learned from it but the one on what is taken from the customer's message: that is
learned from exchanges, EVALDIR/dev/reply_pairs_umang.jsonl (form letters) and the true pairs of
qa_random.jsonl (answers to one person), the others held fast.
FILE has the own text of replies that people wrote to one another, an object with `reply` a line.
These, and the replies that companies wrote to one customer in Fixtures/replies/personal.txt, count as
personal in learning, each kind half as much as the personal ones of the set; every second of them is
only judged. Nothing of any text is kept: the weights are written, figures
are printed. The figures are from cross-validation in which no source is in both parts. NAMES of features,
commas between, are left out: to see what they do.
"""
import argparse, json, os, subprocess
import numpy as np
from scipy.optimize import minimize

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TAKEN = 1  # the last features, which need the customer's message


def lines(*path):
    with open(os.path.join(*path), encoding="utf-8") as file: return [json.loads(line) for line in file]


def personal_replies():
    with open(os.path.join(ROOT, "Fixtures/replies/personal.txt"), encoding="utf-8") as file:
        text = "".join(line for line in file if not line.startswith("#"))
    return [{"reply": reply, "language": "en"} for reply in text.split("\n---\n")]


def measured(tool, exchanges):
    text = "".join(json.dumps(exchange) + "\n" for exchange in exchanges)
    out = subprocess.run([tool, "form-letter", "features"], input=text, capture_output=True,
                         text=True, encoding="utf-8", check=True).stdout
    return np.array([json.loads(line) for line in out.split("\n") if line], float) / 1e5


def learn(x, y, weights, ridge=1.0, offset=0.0, free=None):
    free = np.ones(x.shape[1], bool) if free is None else free
    def loss(w):
        z = x @ w + offset; p = 1 / (1 + np.exp(-z)); r = np.where(free, w, 0); r[0] = 0
        return (weights * (np.logaddexp(0, z) - y * z)).sum() + ridge * r @ r / 2, (
            x.T @ (weights * (p - y)) + ridge * r) * free
    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x


def probability(x, w): return 1 / (1 + np.exp(-x @ w))


def figures(name, p, y):
    below = (p[y == 1][:, None] > p[y == 0]).mean() + (p[y == 1][:, None] == p[y == 0]).mean() / 2
    for limit in (0.5, 0.6, 0.7, 0.8):
        hit = p >= limit; tp = (hit & (y == 1)).sum(); pr = tp / max(1, hit.sum()); rc = tp / max(1, y.sum())
        print("%-6s n=%d limit=%.1f P=%.3f R=%.3f F1=%.3f AUROC=%.3f false alarms=%d" % (
            name, len(y), limit, pr, rc, 2 * pr * rc / max(1e-9, pr + rc), below, (hit & (y == 0)).sum()))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("eval"); arguments.add_argument("--tool", required=True)
    arguments.add_argument("--personal"); arguments.add_argument("--without", default=""); arguments.add_argument("--write", action="store_true")
    arguments.add_argument("--miss", action="store_true")
    a = arguments.parse_args()
    names = subprocess.run([a.tool, "form-letter", "names"], capture_output=True, text=True, check=True).stdout.split("\n")
    names = [name for name in names if name]
    rows = lines(a.eval, "dev/canned_personal.jsonl")
    x = measured(a.tool, [{"reply": r["text"], "language": r["lang"]} for r in rows])
    y = np.array([r["label"] == "canned" for r in rows], float)
    hard = np.array([r["how"].startswith(("hard", "sent form letter")) or "filled" in r["how"] for r in rows])
    known = np.arange(x.shape[1]) < x.shape[1] - TAKEN
    known &= [name not in a.without.split(",") for name in names]
    others = {"replies of companies": personal_replies()}
    if a.personal: others["replies of people"] = lines(a.personal)
    others = {name: measured(a.tool, [{"reply": r["reply"], "language": r.get("language")} for r in replies])
              for name, replies in others.items()}
    more = np.vstack([t[::2] for t in others.values()])
    share = np.concatenate([np.full(len(t[::2]), (y == 0).sum() / len(others) / len(t[::2])) for t in others.values()])
    def learned(part, more=more, share=share):
        return learn(np.vstack([x[part], more]) * known, np.append(y[part], np.zeros(len(more))),
                     np.append(np.ones(part.sum()), share), free=known)
    groups = [r["source"].split(":")[0] if r["label"] == "canned" else r["source"] for r in rows]
    fold_of = {g: n * 7919 % 10 for n, g in enumerate(sorted(set(groups)))}
    folds = np.array([fold_of[g] for g in groups]); p = np.zeros(len(rows))
    for k in range(10): p[folds == k] = probability(x[folds == k], learned(folds != k))
    figures("all", p, y); figures("hard", p[hard], y[hard])
    w = learned(np.ones(len(rows), bool))
    for name, t in others.items():
        print("%s, not learned from: %d, at %s" % (name, len(t[1::2]), ", ".join(
            "%.1f %d" % (limit, (probability(t[1::2], w) >= limit).sum()) for limit in (0.5, 0.6, 0.7, 0.8))))
    letters = [{"original": r["remark"], "reply": r["reply"], "language": "en"} for r in lines(a.eval, "dev/reply_pairs_umang.jsonl")]
    answers = [{"original": r["customer"], "reply": r["reply"], "language": r["lang"]}
               for r in lines(a.eval, "dev/qa_random.jsonl")
               if r["label"] == "answers" and r["source"] in ("rhelp", "semeval16", "twitter-care")]
    pairs = measured(a.tool, letters + answers)
    told = np.append(np.ones(len(letters)), np.zeros(len(answers)))
    each = np.append(np.full(len(letters), 200 / len(letters)), np.full(len(answers), 200 / len(answers)))
    taken = ~known & [name not in a.without.split(",") for name in names]
    w += learn(pairs * taken, told, each, offset=pairs @ w, free=taken)
    for n, t in (("form letters with their messages", pairs[told == 1]), ("answers with their messages", pairs[told == 0])):
        print("%s: %d, at 0.5 %d, at 0.8 %d" % (n, len(t), (probability(t, w) >= 0.5).sum(), (probability(t, w) >= 0.8).sum()))
    for name, value in zip(names, w): print("  %-22s %+.2f" % (name, value))
    if a.miss:
        for r, q, t in zip(rows, p, y):
            if (q >= 0.5) != (t == 1): print("%.2f %s %s | %s" % (q, r["label"], r["how"][:30], r["text"][:300].replace("\n", " ")))
    if a.write:
        with open(os.path.join(ROOT, "Sources/ReplyModel/FormLetter/FormLetterWeights.swift"), "w", encoding="utf-8") as out:
            out.write("/// Weights of the logistic model, learned by `Scripts/train-form-letter.py`.\n///\n"
                      "/// The order is that of `FormLetterFeatures.values`.\nenum FormLetterWeights {\n"
                      "  static let values: [Double] = [\n")
            for start in range(0, len(w), 6):
                out.write("    " + ", ".join("%.4f" % v for v in w[start:start + 6]) + ",\n")
            out.write("  ]\n}\n")


main()
