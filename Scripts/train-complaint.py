#!/usr/bin/env python3
"""Learn the weights of the complaint model.

    train-complaint.py EVAL_DIR --features FILE [--root DIR]

EVAL_DIR holds complaints_acl19.jsonl, apology_thanks.jsonl, reply_pairs_umang.jsonl and qa_random.jsonl
(labels). FILE holds one JSON object a line, {"id", "dense", "buckets"}: `ComplaintFeatures` of the
customer's text of each row, the id prefixed by the file's name and a slash. Writes
Sources/ReplyModel/Acts/ComplaintWeights.swift and Lexicons/models/complaint.table below DIR.

Sources of the labels: Preotiuc-Pietro et al., "Automatically Identifying Complaints in Social Media"
(ACL 2019); star ratings of a public app store, 1-2 against 5; tweets and tickets read by hand; questions
of public forums as neutral texts. Only weights leave this script, no text does.
"""
import argparse, json, os
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

BUCKETS = 32768
DENSE_PENALTY, WORD_PENALTY, COMPLAINT_WEIGHT = 1.0, 4.0, 1.7
NEUTRAL = {"insuranceqa": .25, "stackfaq": .25, "semeval16": .1}

def rows(folder, name):
    with open(os.path.join(folder, name + ".jsonl"), encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)

def labels(folder):
    """(id, truth, weight) of each row that has a label"""
    for r in rows(folder, "complaints_acl19"):
        yield "complaints_acl19/" + r["id"], r["complaint"], 1.0
    for r in rows(folder, "apology_thanks"):
        if r["lang"] in ("en", "hi-Latn") and r["complaint"] is not None:
            yield "apology_thanks/" + r["id"], r["complaint"], 1.5
    for r in rows(folder, "reply_pairs_umang"):
        if r["rating"] in (1, 2, 5) and r["remark"]:
            yield "reply_pairs_umang/" + r["id"], r["rating"] <= 2, 1.0
    for r in rows(folder, "qa_random"):
        if r["source"] in NEUTRAL:
            yield "qa_random/" + r["id"], False, NEUTRAL[r["source"]]

def learn(dense, words, truth, weight):
    count = dense.shape[1]
    def loss(v):
        z = v[0] + dense @ v[1:1 + count] + words @ v[1 + count:]
        g = weight * (1 / (1 + np.exp(-z)) - truth)
        penalty = DENSE_PENALTY * v[1:1 + count] @ v[1:1 + count] + WORD_PENALTY * v[1 + count:] @ v[1 + count:]
        value = (weight * np.logaddexp(0, np.where(truth > 0, -z, z))).sum() + penalty / 2
        return value, np.concatenate([[g.sum()], dense.T @ g + DENSE_PENALTY * v[1:1 + count],
                                      words.T @ g + WORD_PENALTY * v[1 + count:]])
    v = minimize(loss, np.zeros(1 + count + BUCKETS), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return v[0], v[1:1 + count], v[1 + count:]

def write(root, bias, dense, words):
    step = float(np.abs(words).max()) / 63
    table = bytes(int(64 + round(x / step)) for x in words)
    folder = os.path.join(root, "Lexicons", "models"); os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "complaint.table"), "wb") as f:
        f.write(table)
    path = os.path.join(root, "Sources", "ReplyModel", "Acts", "ComplaintWeights.swift")
    with open(path, encoding="utf-8") as f:
        head = f.read().split("  static let learned")[0]
    lines = ["      " + ", ".join("%.4f" % x for x in dense[i:i + 8]) + "," for i in range(0, len(dense), 8)]
    with open(path, "w", encoding="utf-8") as f:
        f.write(head + "  static let learned = ComplaintWeights(\n    bias: %.4f, step: %.6f,\n    dense: [\n%s\n    ])\n}\n"
                % (bias, step, "\n".join(lines)))

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("eval_dir"); ap.add_argument("--features", required=True); ap.add_argument("--root", default=".")
    a = ap.parse_args()
    with open(a.features, encoding="utf-8") as f:
        features = {o["id"]: o for o in map(json.loads, f)}
    known = [(features[i], t, w) for i, t, w in labels(a.eval_dir) if i in features]
    dense = np.array([f["dense"] for f, _, _ in known], dtype=float)
    columns = [b for f, _, _ in known for b in f["buckets"]]
    starts = np.concatenate([[0], np.cumsum([len(f["buckets"]) for f, _, _ in known])])
    words = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(known), BUCKETS))
    truth = np.array([float(t) for _, t, _ in known])
    weight = np.array([w * (COMPLAINT_WEIGHT if t else 1) for _, t, w in known])
    bias, plain, table = learn(dense, words, truth, weight)
    write(a.root, bias, plain, table)
    z = bias + dense @ plain + words @ table
    print("%d rows, right on the training rows: %.3f" % (len(known), ((z > 0) == (truth > 0)).mean()))

if __name__ == "__main__":
    main()
