"use strict";

const SECONDS_FOR_HOST = 15;

/** Says why a draft could not be judged. */
class HostError extends Error {
  constructor(message, missing = false) {
    super(message);
    this.missing = missing;
  }
}

/** The host's answer to a request, by a process of its own. Throws HostError. */
function askHost(request) {
  return new Promise((resolve, reject) => {
    const id = crypto.randomUUID();
    const port = browser.runtime.connectNative("replylint");
    let answered = false;

    const settle = (settling, value) => {
      answered = true;
      clearTimeout(timer);
      port.disconnect();
      settling(value);
    };
    const timer = setTimeout(() => {
      settle(reject, new HostError(`replylint did not answer within ${SECONDS_FOR_HOST} seconds`));
    }, SECONDS_FOR_HOST * 1000);

    port.onMessage.addListener((answer) => {
      if (answered) return;
      if (isAnswer(answer, id)) settle(resolve, answer);
      else settle(reject, new HostError("replylint gave no answer that can be read"));
    });
    port.onDisconnect.addListener(() => {
      if (!answered) settle(reject, whyGone(port.error));
    });
    port.postMessage({ ...request, id });
  });
}

// Thunderbird has an error where there is no manifest, no such program, or no message in what it wrote.
function whyGone(error) {
  if (!error) return new HostError("replylint ended without an answer");
  const missing = /^(No such native application|An unexpected error)/.test(error.message);
  const what = missing ? "replylint could not be started" : "replylint gave no answer that can be read";
  return new HostError(`${what}: ${error.message}`, missing);
}

function isAnswer(answer, id) {
  return (
    answer !== null &&
    typeof answer === "object" &&
    answer.id === id &&
    typeof answer.ok === "boolean" &&
    Array.isArray(answer.findings)
  );
}
