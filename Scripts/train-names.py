#!/usr/bin/env python3
"""Learn how sure a slip in a name is: writes Sources/ReplyModel/Names/NameWeights.swift.

    train-names.py EVAL_DIR DEV_BINARY [--nicknames NAMES_CSV] [--root DIR]

EVAL_DIR holds names_real.jsonl and names_generated.jsonl; DEV_BINARY is `replylint-dev`. Learned from are the
pairs that replylint takes for a slip: right where the row is labelled misspelled or different person. Slips that
are none are rare there, so spelling variants of one name (`names.csv` of the PyPI package nicknames, Apache-2.0)
stand in for customs that no list knows, at a
tenth of a row each; those that are the name cut short are left out. Only weights leave this script, no name does.
"""
import argparse, csv, json, os, subprocess
import numpy as np
from scipy.optimize import minimize

def rows(folder):
    for name in ("names_real", "names_generated"):
        with open(os.path.join(folder, name + ".jsonl"), encoding="utf-8") as lines:
            for line in lines:
                r = json.loads(line)
                yield {"written": r["reply_greeting_name"], "known": r["known_name"], "language": (r.get("lang") or "en").replace("_", "-")}, r["label"] != "ok", 1.0

def variants(path):
    with open(path, encoding="utf-8") as f:
        for r in csv.DictReader(f):
            if r["name2"] in r["name1"] or r["name1"] in r["name2"]: continue
            yield {"written": r["name2"].capitalize(), "known": r["name1"].capitalize() + " Okonkwo", "language": "en"}, False, .1

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("folder"); ap.add_argument("binary"); ap.add_argument("--nicknames"); ap.add_argument("--root", default=".")
    a = ap.parse_args()
    data = list(rows(a.folder)) + (list(variants(a.nicknames)) if a.nicknames else [])
    feed = "".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair, _, _ in data)
    got = subprocess.run([a.binary, "names", "features"], input=feed.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().splitlines()
    kept = [(json.loads(g), truth, weight) for g, (_, truth, weight) in zip(got, data) if g != "null"]
    x = np.array([k[0] for k in kept]); y = np.array([float(k[1]) for k in kept]); w = np.array([k[2] for k in kept])
    # what is known before any row: a slip in a short word may as well be another name
    # (too few rows have one for the rows to say otherwise)
    prior = np.array([-.5, -2, -1.5, -.3, -.5, -.5]); hold = np.array([1, 1, 50, 50, 50, 1])
    def loss(v):
        z = v[0] + x @ v[1:]; g = w * (1 / (1 + np.exp(-z)) - y)
        return (w * np.logaddexp(0, np.where(y > 0, -z, z))).sum() + .5 * (hold * (v[1:] - prior) ** 2).sum(), np.concatenate([[g.sum()], x.T @ g + hold * (v[1:] - prior)])
    bounds = [(None, None)] + [(None, 0)] * x.shape[1]  # more of these never makes a slip surer
    v = minimize(loss, np.zeros(1 + x.shape[1]), jac=True, method="L-BFGS-B", bounds=bounds).x
    p = 1 / (1 + np.exp(-(v[0] + x @ v[1:])))
    print("%d slips, %.1f of them none" % (len(kept), (w * (1 - y)).sum()))
    for low, high in ((0, .7), (.7, .8), (.8, .9), (.9, .95), (.95, 1)):
        m = (p >= low) & (p < high)
        if m.any(): print("  confidence %.2f-%.2f: %4d slips, right %.3f" % (low, high, m.sum(), (w * y)[m].sum() / w[m].sum()))
    numbers = ", ".join("%.3f" % f for f in v[1:])
    with open(os.path.join(a.root, "Sources/ReplyModel/Names/NameWeights.swift"), "w") as f:
        f.write("/// Weights of `NameSlip`. Written by `Scripts/train-names.py`; not for editing by hand.\nenum NameWeights {\n"
                "  static let bias = %.3f\n  static let weights = [%s]\n}\n" % (v[0], numbers))

if __name__ == "__main__":
    main()
