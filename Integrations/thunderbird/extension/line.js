"use strict";

// A line may be a paragraph: this many characters on each side of the flagged words are shown, and of
// flagged words as many at each end.
const AROUND = 160;

/** The flagged words with what stands before and after them in their lines of the draft. */
function flaggedLine(finding, text) {
  const flagged = finding.text || "";
  const lines = String(text || "").split(/\r?\n/);
  const height = flagged.split("\n").length;
  const first = finding.line - 1;
  // Lines of an HTML draft are not always counted alike: the nearest one that has the words is meant.
  for (let distance = 0; flagged && distance < lines.length; distance++) {
    for (const index of new Set([first - distance, first + distance])) {
      if (!(index in lines)) continue;
      const line = lines.slice(index, index + height).join("\n");
      const at = nearest(line, flagged, finding.column - 1);
      if (at < 0) continue;
      return {
        before: end(line.slice(0, at)),
        flagged: ends(flagged),
        after: start(line.slice(at + flagged.length)),
      };
    }
  }
  const line = flagged ? "" : lines[first] || "";
  return { before: start(line), flagged: ends(flagged), after: "" };
}

function nearest(line, words, column) {
  let found = -1;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    if (found < 0 || Math.abs(at - column) < Math.abs(found - column)) found = at;
  }
  return found;
}

// By characters, not by UTF-16 units: an emoji must not be cut in two.
function start(words) {
  const characters = Array.from(words);
  return characters.length > AROUND ? `${characters.slice(0, AROUND).join("")}…` : words;
}

function end(words) {
  const characters = Array.from(words);
  return characters.length > AROUND ? `…${characters.slice(-AROUND).join("")}` : words;
}

function ends(words) {
  const characters = Array.from(words);
  if (characters.length <= 2 * AROUND) return words;
  return `${characters.slice(0, AROUND).join("")} … ${characters.slice(-AROUND).join("")}`;
}
