#!/usr/bin/env python3
"""Compares ways to know text again that was sent before: docs/decisions/past-mail.md.

    compare-fingerprints.py EVAL CORPUS

EVAL: folder with reply_pairs_umang.jsonl; CORPUS: an mbox. Half of each is learned, the other half is
asked about. Five ways: MinHash with LSH over whole replies; the same over sentences; fingerprints of
sentences whose numbers, links and names became slots; word shingles, winnowed; the last two together.
"""
import hashlib, json, mailbox, random, re, sys, time
from collections import defaultdict

WORD = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|\w+(?:['\u2019]\w+)?")
END = re.compile(r"(?<=[.!?])\s+|\n\s*\n")
PERMUTATIONS, ROWS = 64, 4
MASK = (1 << 61) - 1
random.seed(7)
COEFFICIENTS = [(random.randrange(1, MASK), random.randrange(MASK)) for _ in range(PERMUTATIONS)]


def key(text):
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def words(sentence, names):
    found = []
    for place, match in enumerate(WORD.finditer(sentence)):
        word = match.group()
        if any(c.isdigit() for c in word) or "@" in word or "//" in word or word.startswith("www."):
            word = "\0"
        elif names and place and word[0].isupper() and not word.isupper() and word[1:2] not in "'\u2019":
            word = "\0"
        if word != "\0" or found[-1:] != ["\0"]:
            found.append(word.lower())
    return found


def sentences(text):
    text = re.sub(r"^(dear|hi|hello)\b[^,\n]{0,40},", "", text.strip(), flags=re.I)
    return [s for s in END.split(text) if len(WORD.findall(s)) >= 3]


def shingles(ws, k):
    return {key(" ".join(ws[i:i + k])) for i in range(max(1, len(ws) - k + 1))}


def signature(grams):
    return [min((a * g + b) & MASK for g in grams) for a, b in COEFFICIENTS]


def winnowed(ws, k=4, window=4):
    hashes = [key(" ".join(ws[i:i + k])) for i in range(max(1, len(ws) - k + 1))]
    return {min(hashes[i:i + window]) for i in range(max(1, len(hashes) - window + 1))}


class MinHash:
    """Share of the text (or 0/1 for the whole) whose nearest learned text is at least 0.5 alike."""
    def __init__(self, whole): self.whole, self.bands, self.signatures = whole, defaultdict(list), []
    def units(self, text):
        if self.whole: return [words(" ".join(sentences(text)), False)]
        return [words(s, False) for s in sentences(text)]
    def learn(self, text):
        for unit in self.units(text):
            s = signature(shingles(unit, 3))
            self.signatures.append(s)
            for band in range(PERMUTATIONS // ROWS):
                self.bands[band, tuple(s[band * ROWS:(band + 1) * ROWS])].append(len(self.signatures) - 1)
    def count(self, unit):
        s = signature(shingles(unit, 3))
        near = {i for band in range(PERMUTATIONS // ROWS)
                for i in self.bands.get((band, tuple(s[band * ROWS:(band + 1) * ROWS])), [])[:200]}
        return sum(sum(a == b for a, b in zip(s, self.signatures[i])) >= PERMUTATIONS // 2 for i in near)
    def rows(self): return len(self.signatures) * (PERMUTATIONS // ROWS + 1)


class Slots(MinHash):
    def __init__(self): self.known = defaultdict(int)
    def units(self, text): return [words(s, True) for s in sentences(text)]
    def learn(self, text):
        for u in {key(" ".join(u)) for u in self.units(text)}: self.known[u] += 1
    def count(self, unit): return self.known.get(key(" ".join(unit)), 0)
    def rows(self): return len(self.known)


class Shingles(MinHash):
    def __init__(self): self.known = defaultdict(int)
    def units(self, text): return [words(s, False) for s in sentences(text)]
    def learn(self, text):
        for g in set().union(*map(winnowed, self.units(text))): self.known[g] += 1
    def count(self, unit):
        grams = winnowed(unit)
        known = sorted(self.known.get(g, 0) for g in grams)
        return known[len(known) // 2] if sum(k > 1 for k in known) * 2 >= len(known) else 0
    def rows(self): return len(self.known)


class Both(MinHash):
    def __init__(self): self.slots, self.shingles = Slots(), Shingles()
    def units(self, text): return sentences(text)
    def learn(self, text): self.slots.learn(text); self.shingles.learn(text)
    def count(self, unit):
        return max(self.slots.count(words(unit, True)), self.shingles.count(words(unit, False)))
    def rows(self): return self.slots.rows() + self.shingles.rows()


def share(way, text, least=3):
    """Of the words beyond the fourth of each sentence, those in sentences sent `least` times."""
    weights = [(len(u.split()) if isinstance(u, str) else len(u), way.count(u)) for u in way.units(text)]
    whole = sum(max(0, n - 4) for n, _ in weights)
    return sum(max(0, n - 4) for n, c in weights if c >= least) / whole if whole else 0.0


def replies(path):
    """Own text of the replies of an mbox, roughly: no quotes, no attribution, no signature."""
    for message in mailbox.mbox(path):
        if not message["In-Reply-To"] and not str(message["Subject"] or "").lower().startswith("re:"): continue
        part = next((p for p in message.walk() if p.get_content_type() == "text/plain"), None)
        if part is None: continue
        text = (part.get_payload(decode=True) or b"").decode("utf-8", "replace").split("\n-- \n")[0]
        lines = [l for l in text.split("\n") if not l.startswith((">", "|")) and not l.endswith("wrote:")]
        if len(WORD.findall("\n".join(lines))) >= 20: yield "\n".join(lines)


def figures(way, forms, own):
    hits = [share(way, t) >= 0.5 for t in forms]
    alarms = [share(way, t) >= 0.5 for t in own]
    tp, fp, fn = sum(hits), sum(alarms), len(hits) - sum(hits)
    return 2 * tp / (2 * tp + fp + fn), sum(hits) / len(hits), sum(alarms) / len(alarms)


def changed(text, rng):
    """Another name in small letters, another number, another date, one word more."""
    ws = text.split(" ")
    for _ in range(max(1, len(ws) // 20)):
        ws.insert(rng.randrange(1, len(ws)), rng.choice(["ann", "really", "o'neill", "8,412", "2026-05-02"]))
    return " ".join(ws)


def main(folder, corpus):
    rng = random.Random(7)
    forms = [json.loads(l)["reply"] for l in open(f"{folder}/reply_pairs_umang.jsonl")]
    own = list(replies(corpus))
    rng.shuffle(forms); rng.shuffle(own)
    half, middle = len(forms) // 2, len(own) // 2
    near = [changed(t, rng) for t in forms[half:]]
    # A form letter below, or above, forty words that were written for this one.
    held = [" ".join(rng.choice(own[middle:]).split()[:40]) + ".\n\n" + t for t in forms[half:]]
    print(f"{half} + {middle} learned; asked: {len(forms) - half} form letters, {len(own) - middle} others")
    print("way                   F1     found  false  changed  share in 40 own words  rows    us/reply")
    for name, way in [("minhash, replies", MinHash(True)), ("minhash, sentences", MinHash(False)),
                      ("slots", Slots()), ("shingles", Shingles()), ("slots + shingles", Both())]:
        for text in forms[:half] + own[:middle]: way.learn(text)
        began = time.time()
        f1, found, false = figures(way, forms[half:], own[middle:])
        cost = (time.time() - began) / (len(forms) - half + len(own) - middle) * 1e6
        again = sum(share(way, t) >= 0.5 for t in near) / len(near)
        inside = sum(share(way, t) for t in held) / len(held)
        true = sum(1 - 36 / (36 + max(1, len(t.split()) - 8)) for t in forms[half:]) / (len(forms) - half)
        print(f"{name:20} {f1:.3f}  {found:.3f}  {false:.3f}  {again:.3f}    {inside:.2f} (true about {true:.2f})"
              f"     {way.rows():7d} {cost:7.0f}")


main(*sys.argv[1:])
