"use strict";

const SECONDS_SHOWN = 12;

const ask = (wish) => browser.runtime.sendMessage({ number: Number(location.hash.slice(1)), wish });
const close = () => ask("close");

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") close();
});
ask("read").then((view) => {
  if (!view) return;
  document.getElementById("reason").textContent = view.reason;
  document.body.dataset.ready = "yes";
  setTimeout(close, SECONDS_SHOWN * 1000);
});
