"use strict";

// Draft and customer's message are anybody's words: they come in as text and never as HTML.

const SEVERITIES = ["error", "warning", "note"];

const number = Number(location.hash.slice(1));
const byId = (id) => document.getElementById(id);
const ask = (wish) => browser.runtime.sendMessage({ number, wish });

byId("edit").addEventListener("click", () => ask("edit"));
byId("send").addEventListener("click", () => ask("send"));
byId("confirmed").addEventListener("change", (event) => {
  byId("send").disabled = !event.target.checked;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") ask("edit");
});

ask("read").then((view) => {
  if (!view) return;
  const { answer, text, leaving } = view;
  const errors = count(answer, "error");
  byId("verdict").textContent = verdict(answer, leaving);
  for (const severity of SEVERITIES) {
    const findings = answer.findings.filter((finding) => finding.severity === severity);
    byId("findings").append(...findings.map((finding) => item(finding, text)));
  }
  if (leaving) {
    byId("send").hidden = false;
    byId("send").disabled = errors > 0;
    byId("confirm").hidden = errors === 0;
    byId("confirm-text").textContent =
      errors === 1 ? "I have read the error" : `I have read the ${errors} errors`;
  }
  byId("edit").focus();
  document.body.dataset.ready = "yes";
});

function verdict(answer, leaving) {
  if (answer.checked === false) return `Not judged: ${answer.reason}`;
  const counts = SEVERITIES.map((severity) => [count(answer, severity), severity])
    .filter(([amount]) => amount > 0)
    .map(([amount, severity]) => `${amount} ${severity}${amount === 1 ? "" : "s"}`);
  const found = counts.join(", ") || "Nothing found";
  return leaving ? `Not sent: ${found}` : found;
}

function count(answer, severity) {
  return answer.findings.filter((finding) => finding.severity === severity).length;
}

function item(finding, text) {
  const entry = element("li", finding.severity);
  const heading = element("h2");
  heading.append(element("span", "severity", finding.severity), ` ${finding.message} `);
  heading.append(element("span", "rule", finding.rule));
  const rows = element("dl");
  rows.append(...row(`Line ${finding.line}`, draftLine(finding, text)));
  for (const { turn, text: words } of finding.evidence || []) {
    if (turn === "reply" && isShown(words, finding)) continue;
    rows.append(...row(turn === "original" ? "Customer" : "Reply", quoted(words)));
  }
  if (finding.fix) {
    const { replacement } = finding.fix;
    rows.append(...row("Instead", replacement ? quoted(replacement) : element("span", "", "nothing")));
  }
  if (finding.help) rows.append(...row("Help", element("span", "", finding.help)));
  entry.append(heading, rows);
  return entry;
}

// In the line of the draft already: a finding about what is missing flags no words.
function isShown(words, { text }) {
  return text !== "" && (words.includes(text) || text.includes(words));
}

function draftLine(finding, text) {
  const { before, flagged, after } = flaggedLine(finding, text);
  const line = quoted(before);
  if (flagged) line.append(element("mark", "", flagged), after);
  return line;
}

function row(name, content) {
  const value = element("dd");
  value.append(content);
  return [element("dt", "", name), value];
}

// dir: words from right to left stay in their own box, and do not turn ours round.
function quoted(words) {
  const box = element("span", "words", words);
  box.dir = "auto";
  return box;
}

function element(name, className = "", text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
