"use strict";

// Our open windows and what they show, by a number of ours.
const views = new Map();
let lastView = 0;

// Drafts that go by the button "Send anyway", by tab: as they stood when their findings were shown.
const confirmed = new Map();

let toldOfMissingHost = false;

browser.compose.onBeforeSend.addListener(async (tab, details) => {
  try {
    const draft = await readDraft(details);
    const anyway = confirmed.get(tab.id) === JSON.stringify(draft);
    confirmed.delete(tab.id);
    await closeViewOf(tab.id);
    const answer = await askHost({ ...draft, leaving: true, anyway });
    if (answer.ok) {
      if (answer.checked === false) tell(answer.reason);
      return {};
    }
    await show(tab, draft, answer, true);
    return { cancel: true };
  } catch (error) {
    tellOfFailure(error);
    return {};
  }
});

browser.composeAction.onClicked.addListener(async (tab) => {
  let draft = {};
  let answer;
  try {
    draft = await readDraft(await browser.compose.getComposeDetails(tab.id));
    answer = await askHost({ ...draft, leaving: false });
  } catch (error) {
    answer = { checked: false, reason: error.message, findings: [] };
  }
  await closeViewOf(tab.id);
  await show(tab, draft, answer, false);
});

browser.runtime.onMessage.addListener(({ number, wish }) => {
  const view = views.get(number);
  if (!view) return undefined;
  if (wish === "read") return Promise.resolve(view.content);
  if (wish === "send") sendAnyway(view);
  if (wish === "edit") focus(view.tab).then(() => closeWindow(number));
  if (wish === "close") closeWindow(number);
  // Not awaited: a window that is closed can hear no answer.
  return undefined;
});

browser.windows.onRemoved.addListener((windowId) => {
  for (const [number, view] of views) {
    if (view.windowId === windowId) views.delete(number);
  }
});

browser.tabs.onRemoved.addListener((tabId) => closeViewOf(tabId));

async function show(tab, draft, answer, leaving) {
  const content = { answer, text: draft.plainTextBody, leaving };
  const height = answer.findings.length > 0 ? 560 : 200;
  await openWindow({ tab, draft, content }, { page: "findings.html", width: 680, height });
}

async function openWindow(view, { page, width, height }) {
  const number = ++lastView;
  views.set(number, view);
  try {
    const url = `${page}#${number}`;
    view.window = browser.windows.create({ type: "popup", url, width, height });
    view.windowId = (await view.window).id;
  } catch (error) {
    views.delete(number);
    throw error;
  }
}

async function closeWindow(number) {
  const { window } = views.get(number) || {};
  if (!views.delete(number)) return;
  await window.then(({ id }) => browser.windows.remove(id)).catch(() => {});
}

async function closeViewOf(tabId) {
  for (const [number, view] of views) {
    if (view.tab?.id === tabId) await closeWindow(number);
  }
}

function focus(tab) {
  return browser.windows.update(tab.windowId, { focused: true }).catch(() => {});
}

async function sendAnyway({ tab, draft }) {
  confirmed.set(tab.id, JSON.stringify(draft));
  await closeViewOf(tab.id);
  try {
    await browser.compose.sendMessage(tab.id);
  } catch {
    // Thunderbird has said itself what kept the message from being sent.
  } finally {
    confirmed.delete(tab.id);
  }
}

/** A window that goes away by itself: the mail does not wait for it. */
function tell(reason) {
  const view = { content: { reason: String(reason) } };
  openWindow(view, { page: "notice.html", width: 520, height: 170 }).catch(() => {});
}

function tellOfFailure(error) {
  if (error instanceof HostError && error.missing) {
    if (toldOfMissingHost) return;
    toldOfMissingHost = true;
  }
  tell(error.message);
}
